using System.Data.Common;
using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>The one place where exceptions become answers.</summary>
internal sealed partial class ProblemExceptionHandler(IEnumerable<ConstraintError> constraints, ILogger<ProblemExceptionHandler> logger)
    : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is DomainException { Error: { Kind: DomainErrorKind.Forbidden } forbidden })
        {
            await RefusedCall.NoteAsync(httpContext, forbidden.Code, cancellationToken);
        }

        await AnswerAsync(httpContext, exception, cancellationToken);
        return true;
    }

    private Task AnswerAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case DomainException refusal:
                return ProblemResponse.WriteAsync(context, refusal, cancellationToken);
            case InvalidRequestException invalid:
                return ProblemResponse.WriteAsync(context, invalid.Errors, cancellationToken);
            case ProblemException { Status: >= StatusCodes.Status500InternalServerError } ours:
                Log.Failed(logger, ours.Status, QuietCause.Describe(ours));
                return ProblemResponse.WriteAsync(context, ours.Status, ours.Code, cancellationToken);
            case ProblemException problem:
                if (problem.RetryAfter is { } wait)
                {
                    context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                }

                return ProblemResponse.WriteAsync(context, problem.Status, problem.Code, cancellationToken);
            case VersionMismatchException mismatch:
                return ProblemResponse.WriteStaleAsync(context, mismatch.Current, mismatch.Changes, mismatch.Record, cancellationToken);
            case DbUpdateConcurrencyException conflict:
                return AnswerStaleAsync(context, conflict, cancellationToken);
            case BadHttpRequestException bad:
                return ProblemResponse.WriteAsync(context, bad.StatusCode, cancellationToken: cancellationToken);
            case OperationCanceledException when context.RequestAborted.IsCancellationRequested:
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return Task.CompletedTask;
        }

        if (Refusal(exception) is { } known)
        {
            return ProblemResponse.WriteAsync(context, new DomainException(known), cancellationToken);
        }

        // The database decides (R9): what it refuses was not carried out, and is no failure. That no rule caught it before is one of ours.
        if (Violation(exception) is { } check)
        {
            Log.Unforeseen(logger, check);
            return ProblemResponse.WriteAsync(context, StatusCodes.Status422UnprocessableEntity, cancellationToken: cancellationToken);
        }

        var status = IsOutage(exception) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        Log.Failed(logger, status, QuietCause.Describe(exception));
        return ProblemResponse.WriteAsync(context, status, cancellationToken: cancellationToken);
    }

    private static async Task AnswerStaleAsync(
        HttpContext context,
        DbUpdateConcurrencyException conflict,
        CancellationToken cancellationToken
    )
    {
        var root = conflict.Entries.FirstOrDefault(entry => entry.Entity is IAggregateRoot);
        var now = root is null ? null : await root.GetDatabaseValuesAsync(cancellationToken);
        await ProblemResponse.WriteStaleAsync(
            context,
            now?.GetValue<long>(nameof(IAggregateRoot.Version)),
            [],
            record: null,
            cancellationToken
        );
    }

    private static string? Violation(Exception exception) =>
        Postgres(exception) is { SqlState: PostgresErrorCodes.CheckViolation } refused ? refused.ConstraintName ?? "unnamed" : null;

    private static PostgresException? Postgres(Exception exception) => exception.Causes().OfType<PostgresException>().FirstOrDefault();

    private DomainError? Refusal(Exception exception) =>
        Postgres(exception) is { ConstraintName: { } name }
            ? constraints.FirstOrDefault(constraint => constraint.Name == name)?.Error()
            : null;

    private static bool IsOutage(Exception exception) => exception.Causes().OfType<DbException>().Any(failure => failure.IsTransient);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A request failed and was answered with {Status}: {Cause}")]
        public static partial void Failed(ILogger logger, int status, string cause);

        [LoggerMessage(2, LogLevel.Error, "The database refused by {Check} what no rule had refused before; answered with 422")]
        public static partial void Unforeseen(ILogger logger, string check);
    }
}
