using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>The service's DbContext for code that does not know its type.</summary>
internal sealed record ServiceDatabase(DbContext Context);
