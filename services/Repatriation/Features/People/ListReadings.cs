using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Readings;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.People;

/// <summary>GET /api/repatriation/cases/{id}/readings: who has seen a case and its people, for those who see it; of persons whom the reader does not see only that somebody was read.</summary>
internal static class ListReadings
{
    private const int Limit = 200;

    public static void Map(RouteGroupBuilder opened) => opened.MapGet("/readings", HandleAsync).WithName(nameof(ListReadings));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        CaseId id,
        RepatriationDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var isAuditor = user.Is(Roles.Auditor);
        if (!isAuditor && !await db.TouchedBy(user).AnyAsync(c => c.Id == id, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var (readings, more) = await db.ReadingsOfAsync(id, Limit, cancellationToken);
        var alerts = await db.Set<BreakGlassAlert<CaseId>>()
            .AsNoTracking()
            .Where(alert => alert.RecordId == id)
            .OrderByDescending(alert => alert.At)
            .Take(Limit)
            .ToListAsync(cancellationToken);
        var persons = await (isAuditor ? db.Persons : db.Persons.SeenBy(user))
            .Where(p => p.CaseId == id)
            .Select(p => new { p.Id, p.Pseudonym })
            .ToDictionaryAsync(p => p.Id, p => p.Pseudonym, cancellationToken);
        return TypedResults.Ok(
            new Response([.. readings.Select(reading => Read.Of(reading, persons))], [.. alerts.Select(Glass.Of)], more)
        );
    }

    /// <param name="Items">Readings, newest first.</param>
    /// <param name="GlassBreaks">Broken glasses, newest first.</param>
    /// <param name="More">Whether there are older readings than these.</param>
    internal sealed record Response(IReadOnlyList<Read> Items, IReadOnlyList<Glass> GlassBreaks, bool More);

    /// <param name="What">text, person or search.</param>
    /// <param name="Person">The person's pseudonym, where it was one whom the reader of this list sees.</param>
    /// <param name="BreakGlass">Whether it was read through a broken glass.</param>
    internal sealed record Read(DateTimeOffset At, Guid Account, string Name, string Desk, string What, string? Person, bool BreakGlass)
    {
        public static Read Of(Reading<CaseId> reading, IReadOnlyDictionary<PersonId, string> persons) =>
            new(
                reading.At,
                reading.By.Account,
                reading.By.Name,
                reading.By.Desk,
                reading.What,
                reading.PersonId is { } person ? persons.GetValueOrDefault(person) : null,
                reading.BreakGlassAlertId is not null
            );
    }

    /// <summary>That a supervisor opened who people are, and why.</summary>
    internal sealed record Glass(DateTimeOffset At, DateTimeOffset Until, string Name, string Desk, string Reason)
    {
        public static Glass Of(BreakGlassAlert<CaseId> alert) => new(alert.At, alert.Until, alert.By.Name, alert.By.Desk, alert.Reason);
    }
}
