namespace Cooperation.Portal.Clients;

/// <summary>What may be done with an exchange: the strictest handling of its thread.</summary>
public sealed record HandlingLimits(
    string Handling,
    string? UseCondition,
    string Forward,
    string Source,
    bool Unverified,
    string? WhyNotPrinted,
    string? WhyNotExported
);

/// <summary>To whom an exchange was passed on.</summary>
public sealed record Forwarded(int Number, string? Agency, string? Partner, string Purpose, string? Permission, DateTimeOffset At);

/// <summary>What is known of who has seen what was recalled.</summary>
public sealed record RecallAccount(
    DateTimeOffset At,
    string Reason,
    IReadOnlyList<RecallAccount.Reader> Inside,
    IReadOnlyList<Forwarded> Forwardings,
    IReadOnlyList<RecallAccount.Confirmation> Outside
)
{
    /// <summary>One of ours who had it before his eyes.</summary>
    public sealed record Reader(string Name, string Desk, string What, DateTimeOffset FirstAt, DateTimeOffset LastAt, int Times);

    /// <summary>What a recipient says.</summary>
    public sealed record Confirmation(string ConfirmedBy, string State, DateTimeOffset At, string Medium);
}
