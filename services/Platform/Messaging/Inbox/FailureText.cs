using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging.Replay;
using Npgsql;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>What may be kept of a failure: types, codes and names of constraints. Messages of exceptions may quote what people wrote (R22).</summary>
internal static class FailureText
{
    public static string Of(Exception failure) =>
        failure switch
        {
            DomainException refusal => string.Join(", ", refusal.Errors.Select(error => error.Code)),
            ReplayInterruptedException interruption => interruption.Message,
            PostgresException { ConstraintName: { } constraint } postgres => $"{postgres.SqlState} {constraint}",
            PostgresException postgres => postgres.SqlState,
            { InnerException: { } inner } => $"{failure.GetType().Name}: {Of(inner)}",
            _ => failure.GetType().Name,
        };
}
