using System.Globalization;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Records.Steps;

/// <summary>Writes down who asked for a record that is not there or not his (R24): to the caller both look the same, to the auditor they do not.</summary>
public static class RefusalsOnRecord
{
    // By what addresses name a record.
    private static readonly string[] Names = ["id", "code", "reference"];

    /// <summary>The filter for the addresses below one record.</summary>
    /// <param name="subject">What the audit calls the record: <c>exchange</c>.</param>
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

    // One id, one subject: typed in capitals or in braces it must not look like another record to whoever counts the attempts. What has not the form of a
    // key or of a code is somebody's free text, and stays out of the audit.
    private static string SubjectOf(HttpContext http)
    {
        var typed = Names.Select(name => Convert.ToString(http.GetRouteValue(name), CultureInfo.InvariantCulture)).FirstOrDefault(IsGiven);
        return Guid.TryParse(typed, out var id) ? id.ToString("D")
            : typed is { Length: <= ReferenceSeries.MaxLength } && typed.All(c => char.IsAsciiLetterOrDigit(c) || c is '-') ? typed
            : "unknown";
    }

    private static bool IsGiven(string? value) => !string.IsNullOrEmpty(value);
}
