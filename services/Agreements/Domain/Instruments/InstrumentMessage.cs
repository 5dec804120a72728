using Cooperation.Contracts;
using Cooperation.Contracts.Agreements;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What the other services may know of an instrument: codes and days (R5); titles and document numbers stay here.</summary>
internal static class InstrumentMessage
{
    public static InstrumentChanged Of(Instrument instrument) =>
        new()
        {
            InstrumentId = instrument.Id.Value,
            Version = instrument.Version,
            Instrument = new(instrument.Code),
            Partner = new(instrument.Partner),
            Kind = new(instrument.Kind),
            Status = new(instrument.Status),
            StatusSince = instrument.StatusSince,
            LeadAgency = new(instrument.LeadAgency),
            TakingPart = [],
            SignedOn = instrument.SignedOn,
            InForceOn = instrument.InForceOn,
            Amends = instrument.Amends is { } amended ? new Code(amended) : null,
            AmendedBy = [.. instrument.AmendedBy.Select(code => new Code(code))],
            Unverified = instrument.Unverified,
        };
}
