namespace Cooperation.Platform.Domain.Clocks;

/// <summary>Every kind of clock of a service, in the order of work.</summary>
/// <param name="service">The service, with whose name codes of refusals begin.</param>
/// <param name="kinds">The kinds.</param>
public sealed class ClockCatalogue(string service, IReadOnlyList<ClockKind> kinds)
{
    /// <summary>The service.</summary>
    public string Service { get; } = service;

    /// <summary>The codes of all kinds, in the order of work.</summary>
    public IReadOnlyList<string> Codes { get; } = [.. kinds.Select(kind => kind.Code)];

    /// <summary>What a clock is called in an address.</summary>
    public string NameOf(Clock clock) => KindOf(clock).NameOf(clock);

    /// <summary>What a clock is called within a sentence.</summary>
    public Text WordsFor(Clock clock) => KindOf(clock).WordsFor(clock);

    /// <summary>The place of a clock in the order of work.</summary>
    public int OrderOf(Clock clock) => Codes.TakeWhile(code => code != clock.Kind).Count();

    /// <summary>The clock that an address names: of several that bore the name one after the other, the last.</summary>
    /// <exception cref="DomainException">There is none.</exception>
    public Clock Named(IReadOnlyList<Clock> clocks, string name) =>
        clocks.Where(clock => NameOf(clock) == name).MaxBy(clock => clock.Number)
        ?? throw new DomainException(ClockErrors.NoSuchClock(this, clocks));

    private ClockKind KindOf(Clock clock) =>
        kinds.FirstOrDefault(kind => kind.Code == clock.Kind) ?? throw new InvalidOperationException($"'{clock.Kind}' is no clock.");
}
