using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>An agency of Viet Nam that takes part in an instrument, over some time (R13).</summary>
public sealed class TakingAgency : IDated
{
    private TakingAgency() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The agency.</summary>
    public string Agency { get; private init; } = "";

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; private init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; private set; }

    internal static TakingAgency Of(string agency, DateOnly? from) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Agency = agency,
            ValidFrom = from,
        };

    internal void EndBefore(DateOnly day) => ValidTo = day.AddDays(-1);
}
