using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Reviews;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>GET /api/agreements/partners/{code}: a partner on one page: its units and focal points, the instruments with it, and what comes next.</summary>
internal static class GetPartner
{
    // So many of the reviews that fall due, the next ones first.
    private const int MostReviews = 10;

    public static void Map(RouteGroupBuilder partner) => partner.MapGet("/", HandleAsync).WithName(nameof(GetPartner));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var partner = await db
            .Partners.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(p => p.Code == code, cancellationToken);
        if (partner is null)
        {
            return TypedResults.NotFound();
        }

        var today = CivilTime.DateOf(clock.GetUtcNow());
        // Without what they carry: rows need none of it.
        var instruments = await db
            .Instruments.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(i => i.Partner == code)
            .OrderBy(i => i.Code)
            .ToListAsync(cancellationToken);
        var reviews = await db.ReviewsSeenBy(user)
            .Where(review => review.Partner == code && (review.Status == ReviewStatus.Due || review.Status == ReviewStatus.Proposed))
            .OrderBy(review => review.DueOn)
            .ThenBy(review => review.Id)
            .Take(MostReviews)
            .Select(review => new NextDate(
                review.DueOn < today ? PartnerDates.ReviewOverdue : PartnerDates.ReviewDue,
                review.DueOn,
                review.Instrument,
                null
            ))
            .ToListAsync(cancellationToken);
        response.SetEtag(partner.Version);
        return TypedResults.Ok(
            new Response(
                partner.Code,
                [
                    .. partner
                        .Units.OrderByDescending(unit => unit.ValidTo is null)
                        .ThenBy(unit => unit.ValidFrom)
                        .Select(unit => new Unit(
                            unit.Id,
                            unit.Name,
                            unit.NameEnglish,
                            unit.Source,
                            unit.Unverified,
                            unit.ValidFrom,
                            unit.ValidTo
                        )),
                ],
                [
                    .. partner
                        .FocalPoints.OrderBy(point => point.ValidFrom)
                        .Select(point => new Office(
                            point.Id,
                            point.UnitId,
                            point.Office,
                            point.Telephone,
                            point.Email,
                            point.ValidFrom,
                            point.ValidTo
                        )),
                ],
                [.. instruments.Select(InstrumentOfPartner.Of)],
                await WorkWithPartner.ReadAsync(db, user, code, today, cancellationToken),
                [.. instruments.SelectMany(i => DatesOf(i, today)).Concat(reviews).OrderBy(date => date.On ?? DateOnly.MinValue)],
                user.KeepsPartners(),
                TimelineView.Of(partner.Timeline),
                partner.Version
            )
        );
    }

    private static IEnumerable<NextDate> DatesOf(Instrument i, DateOnly today)
    {
        if (i.EndedOn is null && i.Term.WarningOn(today) is { } months)
        {
            yield return new(
                i.Term.IsOverOn(today) ? PartnerDates.TermOver : PartnerDates.TermEnds,
                i.Term.EndOn(today),
                i.Code,
                i.Term.IsOverOn(today) ? null : months
            );
        }

        if (i.IsNoticeMissing)
        {
            yield return new(PartnerDates.NoticeMissing, null, i.Code, null);
        }
    }

    internal sealed record Response(
        string Code,
        IReadOnlyList<Unit> Units,
        IReadOnlyList<Office> FocalPoints,
        IReadOnlyList<InstrumentOfPartner> Instruments,
        WorkWithPartner Work,
        IReadOnlyList<NextDate> Dates,
        bool MayKeep,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    );

    /// <summary>A unit of the partner.</summary>
    internal sealed record Unit(Guid Id, string Name, string? NameEnglish, string? Source, bool Unverified, DateOnly? From, DateOnly? To);

    /// <summary>An office that we turn to.</summary>
    internal sealed record Office(Guid Id, Guid Unit, string Name, string? Telephone, string? Email, DateOnly? From, DateOnly? To);

    /// <summary>What comes next, or is late: the day, the instrument, the warning in months before.</summary>
    internal sealed record NextDate(string What, DateOnly? On, string Instrument, int? Months);

    /// <summary>An instrument with the partner.</summary>
    internal sealed record InstrumentOfPartner(
        string Code,
        string Kind,
        string Title,
        string? TitleEnglish,
        string Status,
        string LeadAgency,
        DateOnly? SignedOn,
        DateOnly? InForceOn,
        string? Amends,
        bool Unverified
    )
    {
        public static InstrumentOfPartner Of(Instrument i) =>
            new(i.Code, i.Kind, i.Title, i.TitleEnglish, i.Status, i.LeadAgency, i.SignedOn, i.InForceOn, i.Amends, i.Unverified);
    }
}
