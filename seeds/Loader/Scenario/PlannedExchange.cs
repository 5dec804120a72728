namespace Cooperation.Loader.Scenario;

/// <summary>One exchange of the demo year: who logs it, when, with which body, and what follows.</summary>
/// <param name="Key">Idempotency key: the same in every run, so that a second run changes nothing.</param>
/// <param name="Account">User name of the desk officer.</param>
/// <param name="LoggedAt">The time of logging.</param>
/// <param name="Request">What is logged.</param>
/// <param name="Classification">The classification, where one followed before the demo date.</param>
internal sealed record PlannedExchange(
    string Key,
    string Account,
    DateTimeOffset LoggedAt,
    ExchangeRequest Request,
    PlannedClassification? Classification
)
{
    /// <summary>What follows the classification, or the logging where there is none.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; init; } = [];
}

/// <summary>A later step of its life.</summary>
/// <param name="Name">The end of its address.</param>
/// <param name="At">When.</param>
/// <param name="Request">The body.</param>
internal sealed record PlannedStep(string Name, DateTimeOffset At, object Request);

/// <summary>A classification and its time.</summary>
internal sealed record PlannedClassification(DateTimeOffset At, ClassificationRequest Request);
