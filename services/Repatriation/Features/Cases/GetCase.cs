using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Readings;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Features.Cases.Joining;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>GET /api/repatriation/cases/{id}: one case with its text and those of its people whom the user sees; on record (R24).</summary>
internal static class GetCase
{
    public static void Map(RouteGroupBuilder opened) => opened.MapGet("/", HandleAsync).WithName(nameof(GetCase));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        CaseId id,
        RepatriationDbContext db,
        BlockScenes scenes,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        await db.NoteAsync(Reading.OfText(id, user.AsOfficer(), clock.GetUtcNow()), cancellationToken);
        var persons = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .Include(p => p.Clocks)
            .SeenBy(user)
            .Where(p => p.CaseId == id)
            .OrderBy(p => p.Number)
            .ToListAsync(cancellationToken);
        var at = clock.GetUtcNow();
        response.SetEtag(seen.Version);
        var around = await scenes.OfAsync(persons, cancellationToken);
        var summary = user.OnlyHoldsIdentitiesOf(persons) ? "" : seen.Summary;
        return TypedResults.Ok(
            Response.Of(
                seen,
                summary,
                [.. persons.Select(person => PersonRow.Of(person, at, around))],
                AllowedSteps.Together(persons, user)
            ) with
            {
                Links = await CaseLinks.OfAsync(db, seen, user, cancellationToken),
            }
        );
    }

    /// <summary>A case as whoever may read it sees it.</summary>
    internal sealed record Response(
        Guid Id,
        string Reference,
        string Partner,
        string Direction,
        string Route,
        string Source,
        string Status,
        string? Mission,
        string? Exchange,
        string Agency,
        string Desk,
        string Handling,
        DateTimeOffset ReportedAt,
        DateTimeOffset OpenedAt,
        DateTimeOffset? ClosedAt,
        string Summary,
        HotlineRequestView? Request,
        int PersonsInAll,
        int PersonsOpen,
        int Minors,
        IReadOnlyList<PersonRow> Persons,
        IReadOnlyList<OpenMove> Moves,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        /// <summary>What it went into or came of.</summary>
        public CaseLinks? Links { get; init; }

        internal static Response Of(
            RepatriationCase opened,
            string summary,
            IReadOnlyList<PersonRow> persons,
            IReadOnlyList<OpenMove> moves
        ) =>
            new(
                opened.Id.Value,
                opened.Reference,
                opened.Partner,
                opened.Direction,
                opened.Route,
                opened.Source,
                opened.Status,
                opened.Mission,
                opened.Exchange,
                opened.LeadAgency,
                opened.Desk,
                opened.Handling,
                opened.ReportedAt,
                opened.OpenedAt,
                opened.ClosedAt,
                summary,
                HotlineRequestView.Of(opened.Request),
                opened.Persons,
                opened.PersonsOpen,
                opened.Minors,
                persons,
                moves,
                TimelineView.Of(opened.Timeline),
                opened.Version
            );
    }
}
