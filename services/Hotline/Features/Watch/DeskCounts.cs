using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>The numbers over a desk's home. Each counts what is open and reads nothing else, so that it costs the same in every year (R27); behind each stands a list with the same filter.</summary>
/// <param name="Desk">The desk.</param>
/// <param name="At">The time of counting.</param>
/// <param name="New">Logged and not yet classified.</param>
/// <param name="Late">With a clock past its end, whatever it waits for.</param>
/// <param name="DueSoon">Others with a clock past its warning.</param>
/// <param name="Open">Open in all.</param>
/// <param name="WaitingForThem">The partner owes an answer.</param>
/// <param name="WaitingForUs">We owe an answer.</param>
/// <param name="WaitingForOtherForce">Offered to the other force, which has not replied.</param>
/// <param name="OfferedToUs">Offered to this desk, which has not replied.</param>
/// <param name="ByStatus">The statuses in which something is still to be done, with their counts.</param>
internal sealed record DeskCounts(
    string Desk,
    DateTimeOffset At,
    int New,
    int Late,
    int DueSoon,
    int Open,
    int WaitingForThem,
    int WaitingForUs,
    int WaitingForOtherForce,
    int OfferedToUs,
    IReadOnlyList<StatusCount> ByStatus
)
{
    public static async Task<DeskCounts> OfAsync(
        HotlineDbContext db,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var open = await OpenOf(db, user).ToListAsync(cancellationToken);
        int Waiting(string turn) => open.Where(group => group.WaitingFor == turn).Sum(group => group.Count);
        int In(string status) => open.Where(group => group.Status == status).Sum(group => group.Count);
        return new DeskCounts(
            user.Desk,
            at,
            In(ExchangeStatus.Logged),
            await db.Exchanges.LedBy(user).Open().Late(at).CountAsync(cancellationToken),
            await db.Exchanges.LedBy(user).Open().DueSoon(at).CountAsync(cancellationToken),
            open.Sum(group => group.Count),
            Waiting(Waits.Them),
            Waiting(Waits.Us),
            Waiting(Waits.OtherForce),
            await db.Exchanges.OfferedTo(user).Open().CountAsync(cancellationToken),
            [.. ExchangeStatus.Open.Select(status => new StatusCount(status, In(status)))]
        );
    }

    internal static IQueryable<OpenGroup> OpenOf(HotlineDbContext db, CurrentUser user) =>
        db
            .Exchanges.LedBy(user)
            .Open()
            .GroupBy(e => new { e.Status, e.WaitingFor })
            .Select(group => new OpenGroup(group.Key.Status, group.Key.WaitingFor, group.Count()));
}

internal sealed record OpenGroup(string Status, string WaitingFor, int Count);

internal sealed record StatusCount(string Status, int Count);
