using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>What came of a step for several persons.</summary>
public sealed record MoveResults(IReadOnlyList<MoveResult> Persons);

/// <summary>What came of it for one: taken, refused with why, or changed meanwhile by what.</summary>
public sealed record MoveResult(
    Guid Id,
    string Outcome,
    long? Version,
    IReadOnlyList<MoveRefusal> Errors,
    IReadOnlyList<ChangeMeanwhile> Changes
)
{
    public bool IsTaken => Outcome == Known.MoveOutcome.Taken;
}

/// <summary>Why, and where the rule stands.</summary>
public sealed record MoveRefusal(Text Message, Text? Source);

/// <summary>What somebody else did since.</summary>
public sealed record ChangeMeanwhile(string What, DateTimeOffset At, string Desk);
