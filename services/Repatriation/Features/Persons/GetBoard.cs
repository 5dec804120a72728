using System.Data;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>GET /api/repatriation/board: the persons for whom something is still to be done, a column for each stage, who has stood there longest first; with the filters of their list.</summary>
internal static class GetBoard
{
    private const int Cards = 10;
    private const int MostCards = 50;

    private static readonly string[] Stages =
    [
        PersonStages.Reported,
        PersonStages.IdentityCheck,
        PersonStages.NotConfirmed,
        PersonStages.Confirmed,
        PersonStages.PapersIssued,
        PersonStages.HandoverPlanned,
        PersonStages.Received,
        PersonStages.InitialSupport,
        PersonStages.Referred,
        PersonStages.Settled,
    ];

    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation
            .MapGet("/board", HandleAsync)
            .RequireAuthorization(PersonAccess.MayList)
            .WithTags("Persons")
            .WithName(nameof(GetBoard));

    internal static async Task<Response> HandleAsync(
        ValidQuery<ListPersons.Query> query,
        RepatriationDbContext db,
        BlockScenes scenes,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, at) = (query.Value, clock.GetUtcNow());
        // Numbers and cards of one moment.
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var open = asked.Filter(
            db.Persons.AsNoTracking().IgnoreAutoIncludes().SeenBy(user).Where(p => p.Standing.ClosedAt == null),
            user,
            at
        );
        var counts = await open.GroupBy(p => p.Standing.Stage)
            .Select(stage => new { stage.Key, Persons = stage.Count() })
            .ToDictionaryAsync(stage => stage.Key, stage => stage.Persons, cancellationToken);
        string[] stages = [.. Stages.Where(stage => asked.Stage is null || asked.Stage == stage)];
        var ids = counts.Count == 0 ? [] : await FirstOf(open, stages, asked.Size(Cards, MostCards)).ToListAsync(cancellationToken);
        var persons =
            ids.Count == 0
                ? []
                : await db
                    .Persons.AsNoTracking()
                    .IgnoreAutoIncludes()
                    .WithWaitingClocks()
                    .Where(p => ids.Contains(p.Id))
                    .ToListAsync(cancellationToken);
        var around = await scenes.OfAsync(persons, cancellationToken);
        var cards = persons
            .OrderBy(person => person.Standing.StageSince)
            .ThenBy(person => person.Id.Value)
            .ToLookup(person => person.Standing.Stage, person => Card.Of(person, user, at, around), StringComparer.Ordinal);
        return new(at, [.. stages.Select(stage => new Column(stage, counts.GetValueOrDefault(stage), [.. cards[stage]]))]);
    }

    // So many of each stage, each read from the index over the open ones by stage: what a board costs follows what it shows.
    private static IQueryable<PersonId> FirstOf(IQueryable<Person> open, IReadOnlyList<string> stages, int size) =>
        stages
            .Select(stage =>
                open.Where(p => p.Standing.Stage == stage)
                    .OrderBy(p => p.Standing.StageSince)
                    .ThenBy(p => p.Id)
                    .Take(size)
                    .Select(p => p.Id)
            )
            .Aggregate((left, right) => left.Concat(right));

    internal sealed record Response(DateTimeOffset At, IReadOnlyList<Column> Columns);

    /// <summary>A stage: how many stand there, and some of them.</summary>
    internal sealed record Column(string Stage, int Persons, IReadOnlyList<Card> Cards);

    /// <summary>One of them, and the steps that the user can take on him now, the next one first.</summary>
    internal sealed record Card(PersonRow Person, IReadOnlyList<string> Steps)
    {
        public static Card Of(Person person, CurrentUser user, DateTimeOffset at, BlockScene around) =>
            new(PersonRow.Of(person, at, around), [.. AllowedSteps.Of(person, user).Where(step => step != PersonSteps.Undo)]);
    }
}
