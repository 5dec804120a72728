using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>Clocks that stand still: late by nobody's count, and for that very reason to be looked at from time to time.</summary>
internal static class PausedClocks
{
    private const int Limit = 100;

    /// <summary>Those that the user answers for or watches over, the one that has stood longest first; a page of them.</summary>
    public static async Task<Page<PausedClock>> PausedWithinReachOfAsync(
        this HotlineDbContext db,
        CurrentUser user,
        string? desk,
        string? after,
        CancellationToken cancellationToken
    )
    {
        var page = await db
            .Exchanges.AsNoTracking()
            .LedWithinReachOf(user)
            .Where(e => desk == null || e.Desk == desk)
            .Open()
            .SelectMany(e => e.Clocks, (exchange, clock) => new { Exchange = exchange, Clock = clock })
            .Where(x => x.Clock.MetAt == null && x.Clock.StoppedAt == null && x.Clock.PausedAt != null)
            .EarliestFirst(Cursor.ReadTimed(after, "pausedAfter"), x => x.Clock.PausedAt!.Value, x => x.Clock.Id, id => id)
            .Select(x => new
            {
                x.Exchange.Id,
                x.Exchange.Reference,
                x.Exchange.Desk,
                x.Exchange.Entry.Kind,
                x.Exchange.Urgency,
                x.Exchange.Entry.Subject,
                x.Clock,
            })
            .PageAsync(Limit, x => Cursor.Of(x.Clock.PausedAt!.Value, x.Clock.Id), cancellationToken);
        return new(
            [
                .. page.Items.Select(x => new PausedClock
                {
                    Id = x.Id.Value,
                    Reference = x.Reference.Value,
                    Desk = x.Desk,
                    Clock = x.Clock.Kind,
                    Number = x.Clock.Number,
                    Kind = x.Kind,
                    Urgency = x.Urgency,
                    Subject = x.Subject,
                    Pause = x.Clock.Pauses[^1],
                }),
            ],
            page.Next
        );
    }
}

/// <summary>A clock that stands still, with who stopped it, when and why.</summary>
internal sealed record PausedClock
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Desk { get; init; }

    public required string Clock { get; init; }

    /// <summary>Of a verification, which one.</summary>
    public required int Number { get; init; }

    public required string Kind { get; init; }

    public required string Urgency { get; init; }

    public string? Subject { get; init; }

    public required ClockPause Pause { get; init; }
}
