using System.Data;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Caring;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Homes;

/// <summary>GET /api/repatriation/home: what a desk begins its day with: whose next step is its own, the nearest limit first, what came in, which handovers are to come. Counted over what is open (R27).</summary>
internal static class GetHome
{
    private const int Usual = 20;
    private const int CareRows = 10;

    // Behind every limit: no rule says until when.
    private static readonly DateTimeOffset NoLimit = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation.MapGet("/home", HandleAsync).RequireAuthorization(PersonAccess.MayList).WithTags("Homes").WithName(nameof(GetHome));

    internal static async Task<Response> HandleAsync(
        ValidQuery<ListQuery> query,
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
        var turn = db.TurnOf(user);
        var counts = await CountedAsync(turn, user.Desk, at, cancellationToken);
        var page = await PageAsync(turn, asked, cancellationToken);
        PersonId[] ids = [.. page.Items.Select(item => item.Id)];
        Dictionary<PersonId, Person> persons =
            ids.Length == 0
                ? []
                : await db
                    .Persons.AsNoTracking()
                    .IgnoreAutoIncludes()
                    .WithWaitingClocks()
                    .Where(p => ids.Contains(p.Id))
                    .ToDictionaryAsync(p => p.Id, cancellationToken);
        var around = await scenes.OfAsync(persons.Values, cancellationToken);
        return new(
            at,
            counts,
            [.. ids.Select(id => PersonRow.Of(persons[id], at, around))],
            page.Next,
            await CaseWork.OfAsync(db, user, at, cancellationToken),
            await HandoverWork.OfAsync(db, user, at, cancellationToken),
            await db.DueCareAsync(user, CivilTime.DateOf(at), new(), CareRows, cancellationToken),
            await db.CountLateCareAsync(user, CivilTime.DateOf(at), cancellationToken),
            user.Is(Roles.Consular) ? await db.ToPlan(user).CountAsync(cancellationToken) : 0,
            await db.Persons.AsNoTracking().IgnoreAutoIncludes().SeenBy(user).WaitingForIdentity(user).CountCappedAsync(cancellationToken)
        );
    }

    // The open ones whose next step is the desk's: the index over them is the desk's alone.
    private static IQueryable<Person> TurnOf(this RepatriationDbContext db, CurrentUser user)
    {
        var desk = user.Desk;
        return db.Persons.AsNoTracking().IgnoreAutoIncludes().SeenBy(user).Where(p => p.Desk == desk && p.Standing.ClosedAt == null);
    }

    // Received at the gate, but on no list yet: only who had their papers issued plans a handover, and nobody else would remind him.
    private static IQueryable<Person> ToPlan(this RepatriationDbContext db, CurrentUser user) =>
        db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => p.Standing.Stage == PersonStages.PapersIssued && p.Standing.ClosedAt == null);

    private static async Task<IReadOnlyList<StageCount>> CountedAsync(
        IQueryable<Person> turn,
        string desk,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var counts = await turn.Select(p => new
            {
                p.Standing.Stage,
                Asked = p.Standing.Asked == desk,
                Late = p.Clocks.AsQueryable().Where(LateRecords.Running).Any(c => c.DueAt < at),
                Near = p.Clocks.AsQueryable().Where(LateRecords.Running).Any(c => c.WarnAt <= at),
            })
            .GroupBy(p => new { p.Stage, p.Asked })
            .Select(group => new StageCount(
                group.Key.Stage,
                group.Key.Asked,
                group.Count(),
                group.Count(p => p.Late),
                group.Count(p => p.Near && !p.Late)
            ))
            .ToListAsync(cancellationToken);
        return [.. counts.OrderBy(count => count.Stage, StringComparer.Ordinal).ThenBy(count => count.Asked)];
    }

    // Who is on the list of a handover is received by it, and stands with it.
    private static Task<Page<Due>> PageAsync(IQueryable<Person> turn, ListQuery asked, CancellationToken cancellationToken) =>
        turn.Where(p => p.Standing.Stage != PersonStages.HandoverPlanned)
            .Select(p => new Due
            {
                Id = p.Id,
                At = p.Clocks.AsQueryable().Where(LateRecords.Running).Min(c => (DateTimeOffset?)c.DueAt) ?? NoLimit,
            })
            .EarliestFirst(Cursor.ReadTimed(asked.After), due => due.At, due => due.Id, key => new PersonId(key))
            .PageAsync(asked.Size(Usual), due => Cursor.Of(due.At, due.Id.Value), cancellationToken);

    private sealed class Due
    {
        public required PersonId Id { get; init; }

        public required DateTimeOffset At { get; init; }
    }

    /// <param name="At">When it was counted.</param>
    /// <param name="Turn">How many persons wait for a step of this desk, by stage.</param>
    /// <param name="Persons">Those, the nearest limit first; without those who are on the list of a handover.</param>
    /// <param name="Next">Where they go on.</param>
    /// <param name="Cases">Of cases; null for who has none.</param>
    /// <param name="Handovers">Of handovers; null for who has none.</param>
    /// <param name="Care">Visits and supports that are due or late and protections near their last day, the earliest first; some of them.</param>
    /// <param name="CareLate">How many of all of these are late.</param>
    /// <param name="ToPlan">How many have their papers and are on the list of no handover, for who plans them.</param>
    /// <param name="Identities">Of how many who they are is still to be handed over, by this desk or to it.</param>
    internal sealed record Response(
        DateTimeOffset At,
        IReadOnlyList<StageCount> Turn,
        IReadOnlyList<PersonRow> Persons,
        string? Next,
        CaseWork? Cases,
        HandoverWork? Handovers,
        IReadOnlyList<DueCare> Care,
        CappedCount CareLate,
        int ToPlan,
        CappedCount Identities
    );

    /// <summary>How many stand at a stage, and of them how many are late or soon will be.</summary>
    /// <param name="Asked">Whether this desk is asked while another one has them in hand.</param>
    internal sealed record StageCount(string Stage, bool Asked, int Persons, int Late, int Soon);
}
