namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>Where an instrument stood from a day on: by these it is told how it stood on any day.</summary>
public sealed class InstrumentStanding
{
    private InstrumentStanding() { }

    /// <summary>Place in its life, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>One of <see cref="Codes.InstrumentStatus"/>.</summary>
    public string Status { get; private init; } = "";

    /// <summary>From this day on.</summary>
    public DateOnly Since { get; private set; }

    internal static InstrumentStanding Of(int number, string status, DateOnly since) =>
        new()
        {
            Number = number,
            Status = status,
            Since = since,
        };

    internal void Correct(DateOnly since) => Since = since;
}
