using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>GET /api/hotline/desk-summary: what the user's desk leads, counted at the time of the request: new, overdue, due soon, by status.</summary>
internal static class GetDeskSummary
{
    public static void Map(RouteGroupBuilder hotline) =>
        hotline
            .MapGet("/desk-summary", HandleAsync)
            .RequireRoles(ExchangeAccess.Workers)
            .WithTags("Watch")
            .WithName(nameof(GetDeskSummary));

    internal static async Task<Ok<Response>> HandleAsync(
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var soon = at + ListExchanges.Soon;
        var statuses = await db
            .Exchanges.LedBy(user)
            .GroupBy(e => e.Status)
            .Select(group => new StatusCount(
                group.Key,
                group.Count(),
                group.Count(e => e.AnswerDue < at && e.AnsweredAt == null),
                group.Count(e => e.AnswerDue >= at && e.AnswerDue < soon && e.AnsweredAt == null)
            ))
            .ToListAsync(cancellationToken);
        var waiting = await db
            .Exchanges.LedBy(user)
            .Where(e => e.WaitingFor != Waits.Nobody)
            .GroupBy(e => e.WaitingFor)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var offered = await db.Exchanges.OfferedTo(user).CountAsync(cancellationToken);
        var late = await db.Exchanges.LedBy(user).Late(at).CountAsync(cancellationToken);
        var unanswered = statuses.Where(status => ExchangeStatus.Unanswered.Contains(status.Status)).ToArray();
        return TypedResults.Ok(
            new Response(
                user.Desk,
                at,
                New: statuses.Where(status => status.Status == ExchangeStatus.Logged).Sum(status => status.Count),
                Overdue: unanswered.Sum(status => status.Overdue),
                DueSoon: unanswered.Sum(status => status.DueSoon),
                Late: late,
                Open: unanswered.Sum(status => status.Count),
                WaitingForThem: waiting.GetValueOrDefault(Waits.Them),
                WaitingForUs: waiting.GetValueOrDefault(Waits.Us),
                WaitingForOtherForce: waiting.GetValueOrDefault(Waits.OtherForce),
                OfferedToUs: offered,
                ByStatus: [.. ExchangeStatus.All.Select(status => statuses.Find(count => count.Status == status) ?? new(status, 0, 0, 0))]
            )
        );
    }

    /// <param name="Desk">The desk.</param>
    /// <param name="At">The time of counting.</param>
    /// <param name="New">Logged and not yet classified.</param>
    /// <param name="Overdue">Open, and the answer was due before now.</param>
    /// <param name="DueSoon">Open, and the answer is due within 24 hours.</param>
    /// <param name="Late">Exchanges with a clock past its end, whatever it waits for.</param>
    /// <param name="Open">Open in all.</param>
    /// <param name="WaitingForThem">The partner owes an answer.</param>
    /// <param name="WaitingForUs">We owe an answer.</param>
    /// <param name="WaitingForOtherForce">Offered to the other force, which has not replied.</param>
    /// <param name="OfferedToUs">Offered to this desk, which has not replied.</param>
    /// <param name="ByStatus">Every status of life with its counts.</param>
    public sealed record Response(
        string Desk,
        DateTimeOffset At,
        int New,
        int Overdue,
        int DueSoon,
        int Late,
        int Open,
        int WaitingForThem,
        int WaitingForUs,
        int WaitingForOtherForce,
        int OfferedToUs,
        IReadOnlyList<StatusCount> ByStatus
    );

    public sealed record StatusCount(string Status, int Count, int Overdue, int DueSoon);
}
