using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Activities;

/// <summary>What its owner said of an activity at one time.</summary>
public sealed class ActivityProgress
{
    private ActivityProgress() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Percent done.</summary>
    public int? Percent { get; private init; }

    /// <summary>Where its indicator stood.</summary>
    public decimal? Value { get; private init; }

    /// <summary>What was done.</summary>
    public string Done { get; private init; } = "";

    /// <summary>What hinders.</summary>
    public string? Hinders { get; private init; }

    /// <summary>Who said so.</summary>
    public string By { get; private init; } = "";

    internal static ActivityProgress Of(int number, ProgressEntry entry, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            At = at,
            Percent = entry.Percent,
            Value = entry.Value,
            Done = entry.Done,
            Hinders = entry.Hinders,
            By = by.Name,
        };
}

/// <summary>What shows that something of an activity was done: a record of another service by its reference, a figure, a file.</summary>
public sealed class ActivityEvidence
{
    private ActivityEvidence() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>One of <see cref="Codes.ActivityEvidenceKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Its reference.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>What it shows.</summary>
    public string? Note { get; private init; }

    /// <summary>When it was noted.</summary>
    public DateTimeOffset At { get; private init; }

    internal static ActivityEvidence Of(string kind, string reference, string? note, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Kind = kind,
            Reference = reference,
            Note = note,
            At = at,
        };
}
