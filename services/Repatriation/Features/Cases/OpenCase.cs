using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
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
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Cooperation.Repatriation.Features.Persons.Pasting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>POST /api/repatriation/cases: a consular officer opens a case, or a border post that of who returned to it by himself; it gets its number, and the desk leads it.</summary>
internal static class OpenCase
{
    public static void Map(RouteGroupBuilder cases) =>
        cases.MapPost("/", HandleAsync).RequireAuthorization(CaseAccess.MayOpen).WithIdempotency().WithName(nameof(OpenCase));

    internal static async Task<Created<CaseState>> HandleAsync(
        Valid<Request> body,
        RepatriationDbContext db,
        ReferenceAtHand<RepatriationDbContext, ReferenceLists> reference,
        NewRecord<RepatriationDbContext, RepatriationCase> cases,
        NewPersons persons,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var own = Missions.OfDesk(user.Desk);
        var entry = body.Value.ToEntry(own);
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(CivilTime.DateOf(entry.ReportedAt));
        var asked = PersonList.PeopleOf(body.Value.Persons, body.Value.List, entry.ReportedAt, cancellationToken);
        CaseRules.Check(
            entry,
            own,
            user.Partners,
            codes,
            at,
            [
                .. PostRules.Of(user.Post(), entry, body.Value.ReceivingDesk, asked.Count),
                .. NewPersonRequest.Refusals(asked, entry.ReportedAt),
            ]
        );
        IReadOnlyList<Person> entered = [];
        var opened = await cases.KeepAsync(
            "case.opened",
            async token =>
            {
                await RefuseSecondAsync(db, entry.Exchange, user, token);
                var made = RepatriationCase.Open(entry, user.AsOfficer(), at);
                entered = await persons.EnterAsync(made, asked, user.Post() ?? body.Value.ReceivingDesk, at, token);
                made.Count(entered);
                made.Numbered(await db.NextReferenceAsync(RepatriationCase.SeriesOf(entry.Partner), made.Year, token));
                await persons.NumberAsync(made, entered, token);
                return made;
            },
            cancellationToken
        );
        return TypedResults.Created($"/api/repatriation/cases/{opened.Id}", CaseState.Of(opened, entered));
    }

    // Whoever may see the case that is there is told which one it is; to the others it only is there.
    private static async Task RefuseSecondAsync(
        RepatriationDbContext db,
        string? exchange,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (exchange is null)
        {
            return;
        }

        await db.HoldExchangeAsync(exchange, cancellationToken);
        var standing = await db
            .Cases.SeenBy(user)
            .Where(c => c.Exchange == exchange)
            .Select(c => c.Reference)
            .SingleOrDefaultAsync(cancellationToken);
        if (standing is not null)
        {
            throw new DomainException(CaseErrors.ExchangeHasCase(standing));
        }
    }

    public sealed record Request
    {
        [Required, MaxLength(2)]
        public required string Partner { get; init; }

        [Required, CodeOf(typeof(CaseDirections))]
        public required string Direction { get; init; }

        [Required, CodeOf(typeof(CaseRoutes))]
        public required string Route { get; init; }

        /// <summary>Who reported it; without it Hotline where an exchange is named, else by the route.</summary>
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

        /// <summary>Who is to be brought home; more can be entered later.</summary>
        [MaxLength(200)]
        public IReadOnlyList<NewPersonRequest> Persons { get; init; } = [];

        /// <summary>A partner's list as it was pasted, one row a person; all of it comes in or nothing.</summary>
        [MaxLength(PersonList.Longest), MultiLine]
        public string? List { get; init; }

        /// <summary>The desk at which those stand who returned by themselves; immigration's central one without it, of a post the post.</summary>
        [MaxLength(24)]
        public string? ReceivingDesk { get; init; }

        internal CaseEntry ToEntry(string? ownMission) =>
            new()
            {
                Partner = Partner,
                Direction = Direction,
                Route = Route,
                Source = Source ?? (Exchange is null ? SourceOf(Route) : CaseSources.Hotline),
                ReportedAt = ReportedAt,
                Mission = Mission ?? ownMission,
                Exchange = Exchange,
                Handling = Handling,
                Summary = Summary,
            };

        private static string SourceOf(string route) =>
            route switch
            {
                CaseRoutes.SelfReturned => CaseSources.BorderPost,
                CaseRoutes.HandedOver => CaseSources.HostAuthority,
                CaseRoutes.ThirdCountry => CaseSources.ThirdCountry,
                _ => CaseSources.Mission,
            };
    }
}
