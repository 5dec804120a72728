using System.ComponentModel.DataAnnotations;
using System.Data;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Clocks;

/// <summary>GET /api/repatriation/late: the persons with a time limit that is past or soon will be, the earliest first, and how many by desk whose turn it is.</summary>
internal static class GetLate
{
    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation.MapGet("/late", HandleAsync).RequireAuthorization(PersonAccess.MayList).WithTags("Clocks").WithName(nameof(GetLate));

    internal static async Task<Response> HandleAsync(
        ValidQuery<Query> query,
        RepatriationDbContext db,
        BlockScenes scenes,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, at) = (query.Value, clock.GetUtcNow());
        // Numbers and rows of one moment: what changes in between would stand in one of them only.
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var near = db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => p.Standing.ClosedAt == null && (asked.Desk == null || p.Desk == asked.Desk))
            .SelectMany(
                p => p.Clocks.AsQueryable().Where(LateRecords.Running).Where(c => c.WarnAt <= at),
                (p, c) =>
                    new
                    {
                        p.Id,
                        p.Desk,
                        c.DueAt,
                    }
            )
            .GroupBy(x => new { x.Id, x.Desk })
            .Select(person => new Near
            {
                Id = person.Key.Id,
                Desk = person.Key.Desk,
                DueAt = person.Min(x => x.DueAt),
            });
        var desks = await near.GroupBy(x => x.Desk)
            .Select(desk => new DeskCount(desk.Key, desk.Count(x => x.DueAt < at), desk.Count(x => x.DueAt >= at)))
            .ToListAsync(cancellationToken);
        var page = await near.EarliestFirst(Cursor.ReadTimed(asked.After), x => x.DueAt, x => x.Id, key => new PersonId(key))
            .PageAsync(asked.Size(), x => Cursor.Of(x.DueAt, x.Id.Value), cancellationToken);
        PersonId[] ids = [.. page.Items.Select(item => item.Id)];
        var persons = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .WithWaitingClocks()
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, cancellationToken);
        var around = await scenes.OfAsync(persons.Values, cancellationToken);
        return new(
            at,
            desks.Sum(desk => desk.Late),
            desks.Sum(desk => desk.Soon),
            [
                .. desks
                    .OrderByDescending(desk => desk.Late)
                    .ThenByDescending(desk => desk.Soon)
                    .ThenBy(desk => desk.Desk, StringComparer.Ordinal),
            ],
            [.. page.Items.Select(item => LatePerson.Of(persons[item.Id], item.DueAt, at, around))],
            page.Next
        );
    }

    public sealed record Query : ListQuery
    {
        /// <summary>One desk only: whose turn it is.</summary>
        [MaxLength(24)]
        public string? Desk { get; init; }
    }

    private sealed class Near
    {
        public required PersonId Id { get; init; }

        public required string Desk { get; init; }

        public required DateTimeOffset DueAt { get; init; }
    }

    internal sealed record Response(
        DateTimeOffset At,
        int Late,
        int Soon,
        IReadOnlyList<DeskCount> Desks,
        IReadOnlyList<LatePerson> Items,
        string? Next
    );

    internal sealed record DeskCount(string Desk, int Late, int Soon);

    /// <summary>A person who is late or soon will be, with the limits that are.</summary>
    internal sealed record LatePerson(PersonRow Person, DateTimeOffset DueAt, bool Late, IReadOnlyList<LateClock> Clocks)
    {
        public static LatePerson Of(Person person, DateTimeOffset due, DateTimeOffset at, BlockScene around) =>
            new(
                PersonRow.Of(person, at, around),
                due,
                due < at,
                [
                    .. person
                        .Clocks.Where(clock => clock.IsOpen && clock.PausedAt is null && clock.WarnAt <= at)
                        .OrderBy(clock => clock.DueAt)
                        .Select(clock => LateClock.Of(clock, at)),
                ]
            );
    }

    /// <summary>One of these limits, with its source.</summary>
    internal sealed record LateClock(string Clock, DateTimeOffset StartedAt, DateTimeOffset DueAt, bool Late, string Rule, bool Unverified)
    {
        public static LateClock Of(Clock clock, DateTimeOffset at) =>
            new(clock.Kind, clock.StartedAt, clock.DueAt, clock.DueAt < at, clock.Terms.Source, clock.Terms.Unverified);
    }
}
