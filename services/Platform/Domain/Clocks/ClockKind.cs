using System.Globalization;

namespace Cooperation.Platform.Domain.Clocks;

/// <summary>What a clock waits for.</summary>
/// <param name="Code">Its code: <c>answer</c>, <c>verification</c>.</param>
/// <param name="Words">What it is called within a sentence: the clock of the … .</param>
/// <param name="IsNumbered">Whether a record may wait for several of them at once, so that each is named by its number.</param>
public sealed record ClockKind(string Code, Text Words, bool IsNumbered = false)
{
    /// <summary>What a clock of this kind is called in an address: <c>answer</c>, <c>verification-2</c>.</summary>
    public string NameOf(Clock clock) => IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{Code}-{clock.Number}") : Code;

    /// <summary>What it is called within a sentence.</summary>
    public Text WordsFor(Clock clock) =>
        IsNumbered
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"{Words.Vi} số {clock.Number}"),
                string.Create(CultureInfo.InvariantCulture, $"{Words.En} {clock.Number}")
            )
            : Words;
}
