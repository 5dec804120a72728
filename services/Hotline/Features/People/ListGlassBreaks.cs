using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>GET /api/hotline/glass-breaks: the alerts of the last thirty days, for the desk whose details were opened, its supervisor, the central desk and the auditor.</summary>
internal static class ListGlassBreaks
{
    private const int Limit = 100;
    private static readonly TimeSpan Back = TimeSpan.FromDays(30);

    public static void Map(IEndpointRouteBuilder hotline) =>
        hotline
            .MapGet("/glass-breaks", HandleAsync)
            .RequireRoles(ExchangeAccess.Readers)
            .WithTags("People")
            .WithName(nameof(ListGlassBreaks));

    internal static async Task<Response> HandleAsync(
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var isAuditor = user.Is(Roles.Auditor);
        var watched = db.Exchanges.WatchedOver(user);
        var seen = db.Exchanges.SeenBy(user).Where(s => s.MayRead || isAuditor);
        var items = await db
            .GlassBreaks.AsNoTracking()
            .Where(g => g.At > at - Back && g.At <= at)
            .Join(
                seen,
                g => g.ExchangeId,
                s => s.Exchange.Id,
                (g, s) =>
                    new
                    {
                        Glass = g,
                        s.Exchange.Id,
                        s.Exchange.Reference,
                        IsWatched = watched.Any(e => e.Id == s.Exchange.Id),
                    }
            )
            .GroupJoin(db.Set<SeenGlassBreak>(), alert => alert.Glass.Id, mark => mark.GlassBreakId, (alert, marks) => new { alert, marks })
            .SelectMany(
                x => x.marks.DefaultIfEmpty(),
                (x, mark) =>
                    new
                    {
                        x.alert.Glass,
                        x.alert.Id,
                        x.alert.Reference,
                        x.alert.IsWatched,
                        Mark = mark,
                    }
            )
            .OrderByDescending(alert => alert.Glass.At)
            .Take(Limit)
            .ToListAsync(cancellationToken);
        return new([
            .. items.Select(alert => new Alert(
                alert.Id.Value,
                alert.Reference.Value,
                alert.Glass.At,
                alert.Glass.Until,
                alert.Glass.By.Name,
                alert.Glass.By.Desk,
                at < alert.Glass.Until
            )
            {
                Id = alert.Glass.Id,
                SeenBy = alert.Mark?.By.Name,
                SeenAt = alert.Mark?.At,
                MayMark = alert.Mark is null && alert.IsWatched && alert.Glass.By.Account != user.Id,
            }),
        ]);
    }

    /// <param name="Items">Newest first.</param>
    public sealed record Response(IReadOnlyList<Alert> Items);

    /// <summary>That protected details were opened: which exchange, who, from when until when. The reason stands with the exchange.</summary>
    public sealed record Alert(
        Guid Exchange,
        string Reference,
        DateTimeOffset At,
        DateTimeOffset Until,
        string Name,
        string Desk,
        bool Open
    )
    {
        /// <summary>Key of the alert.</summary>
        public required Guid Id { get; init; }

        /// <summary>Who has seen it; null while none has.</summary>
        public string? SeenBy { get; init; }

        public DateTimeOffset? SeenAt { get; init; }

        /// <summary>Whether it waits for the user to say that he has seen it.</summary>
        public bool MayMark { get; init; }
    }
}
