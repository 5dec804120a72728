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
            TakingPart = [.. Standing(instrument).Select(agency => new Code(agency))],
            SignedOn = instrument.SignedOn,
            RatifiedOn = instrument.RatifiedOn,
            InForceOn = instrument.InForceOn,
            ForceGround = instrument.ForceGround is { } ground ? new Code(ground) : null,
            ExpiresOn = instrument.ExpiresOn,
            Renewal = instrument.Renewal is { } renewal ? new Code(renewal) : null,
            EndedOn = instrument.EndedOn,
            Amends = instrument.Amends is { } amended ? new Code(amended) : null,
            AmendedBy = [.. instrument.AmendedBy.Select(code => new Code(code))],
            Articles = TextChain.On(instrument.Text, DateOnly.MaxValue).Count,
            Obligations = TextChain.On(instrument.Text, DateOnly.MaxValue).Sum(article => article.Obligations.Count),
            Rounds = instrument.Rounds,
            OpenPoints = instrument.OpenPoints,
            PlanAdoptedOn = instrument.PlanAdoptedOn,
            NextReviewDue = instrument.NextReviewDue,
            Unverified = instrument.Unverified,
        };

    // Those who have not gone again.
    private static IEnumerable<string> Standing(Instrument instrument) =>
        instrument.TakingPart.Where(part => part.ValidTo is null).Select(part => part.Agency).Order(StringComparer.Ordinal);
}
