using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Readings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>GET /api/hotline/exchanges/{id}/readings: who has seen this, for those who read the exchange and for the auditor.</summary>
internal static class ListReadings
{
    private const int Limit = 200;

    public static void Map(RouteGroupBuilder exchange) => exchange.MapGet("/readings", HandleAsync).WithName(nameof(ListReadings));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is null || !seen.MaySeeHistory(user))
        {
            return TypedResults.NotFound();
        }

        var (readings, more) = await db.ReadingsOfAsync(id, Limit, cancellationToken);
        var alerts = await db
            .BreakGlassAlerts.AsNoTracking()
            .Where(alert => alert.RecordId == id)
            .OrderByDescending(alert => alert.At)
            .Take(Limit)
            .ToListAsync(cancellationToken);
        var people = seen.Exchange.People.ToDictionary(person => person.Id, person => person.Pseudonym);
        return TypedResults.Ok(
            new Response([.. readings.Select(reading => ReadingView.Of(reading, people))], [.. alerts.Select(BreakGlassAlertView.Of)], more)
        );
    }

    /// <param name="Items">Readings, newest first.</param>
    /// <param name="GlassBreaks">Broken glasses, newest first.</param>
    /// <param name="More">Whether there are older readings than these.</param>
    public sealed record Response(IReadOnlyList<ReadingView> Items, IReadOnlyList<BreakGlassAlertView> GlassBreaks, bool More);

    /// <param name="What">text, person, search, print, export or attachment.</param>
    /// <param name="Person">The person's pseudonym, where it was one.</param>
    /// <param name="Attachment">Key of the attachment, where it was one.</param>
    /// <param name="BreakGlass">Whether it was read through a broken glass.</param>
    public sealed record ReadingView(
        DateTimeOffset At,
        Guid Account,
        string Name,
        string Desk,
        string What,
        string? Person,
        Guid? Attachment,
        bool BreakGlass
    )
    {
        internal static ReadingView Of(Reading<ExchangeId> reading, IReadOnlyDictionary<PersonId, string> people) =>
            new(
                reading.At,
                reading.By.Account,
                reading.By.Name,
                reading.By.Desk,
                reading.What,
                reading.PersonId is { } person ? people[person] : null,
                reading.AttachmentId,
                reading.BreakGlassAlertId is not null
            );
    }

    public sealed record BreakGlassAlertView(DateTimeOffset At, DateTimeOffset Until, Guid Account, string Name, string Desk, string Reason)
    {
        internal static BreakGlassAlertView Of(BreakGlassAlert<ExchangeId> alert) =>
            new(alert.At, alert.Until, alert.By.Account, alert.By.Name, alert.By.Desk, alert.Reason);
    }
}
