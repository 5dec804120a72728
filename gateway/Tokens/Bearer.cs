using Cooperation.Gateway.Sessions;

namespace Cooperation.Gateway.Tokens;

/// <summary>For whom a token is made.</summary>
/// <param name="SessionId">The session the request came with.</param>
/// <param name="Account">The person the services shall see.</param>
/// <param name="ActingId">Who acts for that person: the demo loader, or null.</param>
/// <param name="At">The time of the step, only with demo data.</param>
internal sealed record Bearer(Guid SessionId, AccountSnapshot Account, Guid? ActingId, DateTimeOffset? At);
