using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Papers;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Data;

/// <summary>By what papers are made on a day: who issues which (R13), what the handling of a case lets out, what everything is called.</summary>
internal sealed class PapersByRules(
    RepatriationDbContext db,
    ReferenceAtHand<RepatriationDbContext, ReferenceLists> reference,
    LegalBasesAtHand laws
)
{
    /// <summary>The rules for a desk on the day of a moment.</summary>
    public async Task<PaperDay> OfAsync(string desk, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var lists = await reference.GetAsync(db, cancellationToken);
        var day = CivilTime.DateOf(at);
        var issuers = await db.Set<PaperIssuer>().AsNoTracking().ToListAsync(cancellationToken);
        return new()
        {
            Day = day,
            DeskKind = lists.Desks.FirstOrDefault(known => known.Code == desk && known.HoldsOn(day))?.Kind,
            Issuers = [.. issuers.Where(issuer => issuer.HoldsOn(day))],
            Laws = await laws.GetAsync(cancellationToken),
            Names = new CodeNames("vi", lists),
            Codes = lists.CodesOn(day),
        };
    }

    /// <summary>What the handling of a case allows.</summary>
    public async Task<EffectiveHandling> HandlingOfAsync(RepatriationCase opened, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var day = CivilTime.DateOf(at);
        var limits = await db.Set<HandlingLimit>().AsNoTracking().ToListAsync(cancellationToken);
        return EffectiveHandling.Of(
            [new HandlingMark(opened.Handling, UseCondition: null)],
            opened.Partner,
            [.. limits.Where(limit => limit.HoldsOn(day))],
            CasePaperErrors.Handling
        );
    }

    /// <summary>What a gate or marker is called; null for none.</summary>
    public async Task<string?> PlaceAsync(string? code, CancellationToken cancellationToken) =>
        code is null
            ? null
            : await db.Set<BorderPlace>()
                .Where(place => place.Code == code)
                .Select(place => place.Vi)
                .FirstOrDefaultAsync(cancellationToken);
}

/// <summary>The rules of a day for who is at a desk.</summary>
internal sealed record PaperDay
{
    public required DateOnly Day { get; init; }

    /// <summary>What kind of desk it is; null where it stood not on that day.</summary>
    public required string? DeskKind { get; init; }

    public required IReadOnlyList<PaperIssuer> Issuers { get; init; }

    /// <summary>Which documents rule which matter.</summary>
    public required LegalBases Laws { get; init; }

    public required CodeNames Names { get; init; }

    /// <summary>The lists of the day.</summary>
    public required CodesOfTheDay Codes { get; init; }

    /// <summary>The rules for one kind of paper.</summary>
    public IReadOnlyList<PaperIssuer> IssuersOf(string kind) => [.. Issuers.Where(issuer => issuer.Kind == kind)];

    /// <summary>The rule by which the desk issues it; null where it does not.</summary>
    public PaperIssuer? RuleFor(string kind, string agency) =>
        Issuers.FirstOrDefault(issuer => issuer.Kind == kind && issuer.Agency == agency && issuer.DeskKind == DeskKind);
}
