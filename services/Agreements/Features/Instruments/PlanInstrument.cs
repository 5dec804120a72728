using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>POST /api/agreements/instruments: a planner plans an instrument, or the amendment of one; his agency leads it.</summary>
internal static class PlanInstrument
{
    public static void Map(RouteGroupBuilder instruments) =>
        instruments
            .MapPost("/", HandleAsync)
            .RequireAuthorization(InstrumentAccess.MayPlan)
            .WithIdempotency()
            .WithName(nameof(PlanInstrument));

    internal static async Task<Created<InstrumentState>> HandleAsync(
        Valid<Request> body,
        AgreementsDbContext db,
        ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
        NewRecord<AgreementsDbContext, Instrument> instruments,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (at, by, terms) = (clock.GetUtcNow(), user.AsOfficer(), body.Value.ToTerms());
        var lists = await reference.GetAsync(db, cancellationToken);
        var codes = lists.CodesOn(CivilTime.DateOf(at));
        var planned = await instruments.KeepAsync(
            "instrument.planned",
            async token =>
            {
                var amended = terms.Amends is null
                    ? null
                    : await db.Instruments.AsSplitQuery().SeenBy(user).SingleOrDefaultAsync(i => i.Code == terms.Amends, token);
                InstrumentRules.Check(terms, amended, by.Agency, lists.AgencyOf(amended?.LeadAgency ?? by.Agency, at), codes);
                var made = Instrument.Plan(terms, by, at);
                amended?.IsAmendedBy(made, by, at);
                return made;
            },
            cancellationToken
        );
        return TypedResults.Created($"/api/agreements/instruments/{planned.Code}", InstrumentState.Of(planned));
    }

    public sealed record Request
    {
        [Required, MaxLength(24), RegularExpression("^[A-Z]{2}(-[A-Z0-9]+)+$")]
        public required string Code { get; init; }

        [Required, MaxLength(2)]
        public required string Partner { get; init; }

        [Required, CodeOf(typeof(InstrumentKinds))]
        public required string Kind { get; init; }

        [Required, MaxLength(500)]
        public required string Title { get; init; }

        [MaxLength(500)]
        public string? TitleEnglish { get; init; }

        /// <summary>The title in the partner's language.</summary>
        [MaxLength(500)]
        public string? TitlePartner { get; init; }

        /// <summary>The agencies of Viet Nam that take part beside the one that plans it.</summary>
        [MaxLength(40)]
        public IReadOnlyList<string> TakingPart { get; init; } = [];

        /// <summary>The code of the instrument that it amends.</summary>
        [MaxLength(24)]
        public string? Amends { get; init; }

        internal InstrumentTerms ToTerms() =>
            new()
            {
                Code = Code,
                Partner = Partner,
                Kind = Kind,
                Title = Title,
                TitleEnglish = TitleEnglish,
                TitlePartner = TitlePartner,
                TakingPart = [.. TakingPart.Distinct(StringComparer.Ordinal)],
                Amends = Amends,
            };
    }
}
