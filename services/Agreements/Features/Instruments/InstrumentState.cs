using Cooperation.Agreements.Domain.Instruments;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>Where an instrument stands after a change.</summary>
internal sealed record InstrumentState(string Code, string Status, string LeadAgency, long Version)
{
    public static InstrumentState Of(Instrument instrument) =>
        new(instrument.Code, instrument.Status, instrument.LeadAgency, instrument.Version);
}
