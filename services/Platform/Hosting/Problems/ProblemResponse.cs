using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>Writes a problem document (RFC 9457) in the caller's language; the only place that does.</summary>
public static class ProblemResponse
{
    private static readonly JsonSerializerOptions Writing = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>With the sentences of the catalogue.</summary>
    public static Task WriteAsync(HttpContext context, int status, string? code = null, CancellationToken cancellationToken = default)
    {
        code ??= ProblemTexts.CodeOf(status);
        return WriteAsync(context, status, code, ProblemTexts.Detail(code, status), null, null, cancellationToken);
    }

    /// <summary>With a sentence of the caller's own.</summary>
    public static Task WriteAsync(
        HttpContext context,
        int status,
        string code,
        Text detail,
        CancellationToken cancellationToken = default
    ) => WriteAsync(context, status, code, detail, null, null, cancellationToken);

    /// <summary>With the refusals of a rule.</summary>
    public static Task WriteAsync(HttpContext context, DomainException refusal, CancellationToken cancellationToken = default)
    {
        var status = refusal.Error.Kind switch
        {
            DomainErrorKind.Invalid => StatusCodes.Status400BadRequest,
            DomainErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            DomainErrorKind.Conflict => StatusCodes.Status409Conflict,
            DomainErrorKind.Rule => StatusCodes.Status422UnprocessableEntity,
            _ => throw new UnreachableException(),
        };
        var errors = new FieldErrors();
        foreach (var error in refusal.Errors)
        {
            if (error.Field is { } field)
            {
                errors.Add(field, error.Message);
            }
        }

        return WriteAsync(
            context,
            status,
            refusal.Error.Code,
            refusal.Error.Message,
            errors.IsEmpty ? null : errors,
            null,
            cancellationToken,
            source: SourceOf(refusal)
        );
    }

    // Of several rules each is named once.
    private static Text? SourceOf(DomainException refusal)
    {
        Text[] sources = [.. refusal.Errors.Select(error => error.Source).OfType<Text>().Distinct()];
        return sources.Length == 0
            ? null
            : new(string.Join("; ", sources.Select(source => source.Vi)), string.Join("; ", sources.Select(source => source.En)));
    }

    /// <summary>With every field error.</summary>
    public static Task WriteAsync(HttpContext context, FieldErrors errors, CancellationToken cancellationToken = default)
    {
        const string code = "request.invalid";
        return WriteAsync(context, StatusCodes.Status400BadRequest, code, ProblemTexts.Detail(code, 400), errors, null, cancellationToken);
    }

    /// <summary>The record has moved on; <paramref name="current"/> is its version now, where known, <paramref name="changes"/> what was done meanwhile, and <paramref name="record"/> which one it is of several.</summary>
    public static Task WriteStaleAsync(
        HttpContext context,
        long? current,
        IReadOnlyList<ChangeSince> changes,
        Guid? record,
        CancellationToken cancellationToken = default
    )
    {
        const int status = StatusCodes.Status412PreconditionFailed;
        var code = ProblemTexts.CodeOf(status);
        return WriteAsync(
            context,
            status,
            code,
            current is { } version ? ProblemTexts.StaleDetail(version) : ProblemTexts.Detail(code, status),
            null,
            current,
            cancellationToken,
            (record, changes)
        );
    }

    private static Task WriteAsync(
        HttpContext context,
        int status,
        string code,
        Text detail,
        FieldErrors? errors,
        long? version,
        CancellationToken cancellationToken,
        (Guid? Record, IReadOnlyList<ChangeSince> Changes) stale = default,
        Text? source = null
    )
    {
        var language = RequestLanguage.Of(context);
        var document = new Document(
            $"urn:cooperation:problem:{code}",
            ProblemTexts.Title(code, status).In(language),
            status,
            (errors is { More: > 0 and var more } ? ProblemTexts.AndMore(detail, more) : detail).In(language),
            context.Request.Path,
            code,
            source?.In(language),
            Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
            version,
            stale.Record,
            stale.Changes is { Count: > 0 } ? stale.Changes : null,
            errors is { More: > 0 } ? errors.More : null,
            errors?.ByField.ToDictionary(pair => pair.Key, pair => pair.Value.Select(text => text.In(language)), StringComparer.Ordinal)
        );
        context.Response.StatusCode = status;
        context.Response.Headers.ContentLanguage = language;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(document, Writing, "application/problem+json", cancellationToken);
    }

    private sealed record Document(
        string Type,
        string Title,
        int Status,
        string Detail,
        string? Instance,
        string Code,
        string? Source,
        string TraceId,
        long? Version,
        Guid? Record,
        IReadOnlyList<ChangeSince>? Changes,
        int? MoreErrors,
        Dictionary<string, IEnumerable<string>>? Errors
    );
}
