using System.Data.Common;
using Cooperation.Platform.Hosting.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Hosting;

/// <summary>Puts a refused call on record: which endpoint, by which rule.</summary>
internal static partial class RefusedCall
{
    public static async Task NoteAsync(HttpContext context, string rule, CancellationToken cancellationToken)
    {
        var services = context.RequestServices;
        if (services.GetService<ServiceDatabase>() is null || services.GetService<Audit>() is not { } audit)
        {
            return;
        }

        var route = RequestRoute.Of(context)?.RawText;
        try
        {
            await audit.RecordRefusalAsync(rule, "call", $"{context.Request.Method} {route}", cancellationToken: cancellationToken);
        }
        catch (DbException exception)
        {
            // The refusal stands without its entry; an attacker must not turn it into something else by filling the database.
            Log.NotNoted(services.GetRequiredService<ILogger<Audit>>(), rule, exception.SqlState);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A refusal by {Rule} could not be put on record ({SqlState})")]
        public static partial void NotNoted(ILogger logger, string rule, string? sqlState);
    }
}
