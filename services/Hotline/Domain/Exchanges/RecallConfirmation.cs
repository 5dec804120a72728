namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What a recipient outside says has become of what was recalled: his word, not our knowledge.</summary>
public sealed class RecallConfirmation
{
    private RecallConfirmation() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Number within the exchange, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Who confirmed, by office.</summary>
    public string ConfirmedBy { get; private init; } = "";

    /// <summary>One of <see cref="Codes.RecallStates"/>.</summary>
    public string State { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>By what he told us: one of <see cref="Codes.Mediums"/>.</summary>
    public string Medium { get; private init; } = "";

    internal static RecallConfirmation Of(
        int number,
        string confirmedBy,
        string state,
        DateTimeOffset at,
        string medium,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            Number = number,
            ConfirmedBy = confirmedBy,
            State = state,
            At = at,
            Medium = medium,
        };
}
