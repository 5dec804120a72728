using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>POST /api/repatriation/cases: a consular officer opens a case; it gets its number, and his desk leads it.</summary>
internal static class OpenCase
{
    public static void Map(RouteGroupBuilder cases) =>
        cases.MapPost("/", HandleAsync).RequireAuthorization(CaseAccess.MayOpen).WithIdempotency().WithName(nameof(OpenCase));

    internal static async Task<Created<CaseState>> HandleAsync(
        Valid<Request> body,
        RepatriationDbContext db,
        ReferenceAtHand<RepatriationDbContext, ReferenceLists> reference,
        NewRecord<RepatriationDbContext, RepatriationCase> cases,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var own = Missions.OfDesk(user.Desk);
        var entry = body.Value.ToEntry(own);
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(CivilTime.DateOf(entry.ReportedAt));
        CaseRules.Check(entry, own, user.Partners, codes, at);
        var opened = await cases.KeepAsync(
            "case.opened",
            async token =>
            {
                var number = await db.NextReferenceAsync(RepatriationCase.SeriesOf(entry.Partner), RepatriationCase.YearOf(entry), token);
                return RepatriationCase.Open(entry, number, user.AsOfficer(), at);
            },
            cancellationToken
        );
        return TypedResults.Created($"/api/repatriation/cases/{opened.Id}", CaseState.Of(opened));
    }

    public sealed record Request
    {
        [Required, MaxLength(2)]
        public required string Partner { get; init; }

        [Required, CodeOf(typeof(CaseDirections))]
        public required string Direction { get; init; }

        [Required, CodeOf(typeof(CaseRoutes))]
        public required string Route { get; init; }

        /// <summary>Who reported it; without it Hotline where an exchange is named, else a mission.</summary>
        [CodeOf(typeof(CaseSources))]
        public string? Source { get; init; }

        public required DateTimeOffset ReportedAt { get; init; }

        /// <summary>The mission that looks after it; an officer of a mission need not name his own.</summary>
        [MaxLength(24)]
        public string? Mission { get; init; }

        /// <summary>Reference of the hotline exchange that it came from; one case at most for each.</summary>
        [MaxLength(24), RegularExpression("^HL-[A-Z]{2}-[0-9]{4}-[0-9]{6,9}$")]
        public string? Exchange { get; init; }

        [Required, MaxLength(24)]
        public required string Handling { get; init; }

        [Required, MaxLength(10_000), MultiLine]
        public required string Summary { get; init; }

        internal CaseEntry ToEntry(string? ownMission) =>
            new()
            {
                Partner = Partner,
                Direction = Direction,
                Route = Route,
                Source = Source ?? (Exchange is null ? CaseSources.Mission : CaseSources.Hotline),
                ReportedAt = ReportedAt,
                Mission = Mission ?? ownMission,
                Exchange = Exchange,
                Handling = Handling,
                Summary = Summary,
            };
    }
}
