using System.Globalization;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Writes down who asked for a record that is not there or not his (R24): to the caller both look the same, to the auditor they do not.</summary>
internal static class RefusalsOnRecord
{
    public static ValueTask<object?> FilterAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        NoteAsync("exchange", invocation, next);

    /// <summary>The same for another kind of record.</summary>
    public static Func<EndpointFilterInvocationContext, EndpointFilterDelegate, ValueTask<object?>> Of(string subject) =>
        (invocation, next) => NoteAsync(subject, invocation, next);

    private static async ValueTask<object?> NoteAsync(
        string subject,
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var result = await next(invocation);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is IStatusCodeHttpResult { StatusCode: StatusCodes.Status404NotFound })
        {
            var http = invocation.HttpContext;
            var action = http.GetEndpoint()?.Metadata.GetMetadata<EndpointNameMetadata>()?.EndpointName ?? "unknown";
            await http
                .RequestServices.GetRequiredService<Audit>()
                .RecordRefusalAsync($"{subject}.refused.{action}", subject, SubjectOf(http), cancellationToken: http.RequestAborted);
        }

        return result;
    }

    // One id, one subject: typed in capitals or in braces it must not look like another exchange to whoever counts the attempts.
    private static string SubjectOf(HttpContext http)
    {
        var typed = Convert.ToString(http.GetRouteValue("id"), CultureInfo.InvariantCulture);
        return Guid.TryParse(typed, out var id) ? id.ToString("D") : "unknown";
    }
}
