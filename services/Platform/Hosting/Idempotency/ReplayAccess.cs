using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting;

/// <summary>
/// Says whether the caller may still see the record of which a first answer speaks (R10, R17). A service with records that pass from desk to desk
/// registers one; where it says no, the same call again finds nothing, like any other call of that account.
/// </summary>
/// <param name="context">The call.</param>
/// <param name="location">The address of what the first call created; null where it created nothing.</param>
public delegate Task<bool> ReplayAccess(HttpContext context, string? location);
