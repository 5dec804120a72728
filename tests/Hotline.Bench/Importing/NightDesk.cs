using System.Diagnostics;
using Cooperation.Hotline.Bench.Finding;

namespace Cooperation.Hotline.Bench.Importing;

/// <summary>A desk that goes on logging, one exchange after the other with a little pause, and how long it waited for each.</summary>
internal sealed class NightDesk(Caller caller)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Logs until the work is over; the waits by what the work was doing when the call began, and how late the machine ended each pause.</summary>
    public async Task<ILookup<string, (double Waited, double Late)>> LogWhileAsync(
        Task work,
        Func<string> doing,
        CancellationToken cancellationToken
    )
    {
        var waits = new List<(string Doing, double Waited, double Late)>();
        while (!work.IsCompleted)
        {
            var (then, start) = (doing(), Stopwatch.GetTimestamp());
            await caller.PostAsync("/api/hotline/exchanges", Exchange, cancellationToken);
            var waited = Stopwatch.GetElapsedTime(start);
            var pause = Stopwatch.GetTimestamp();
            await Task.Delay(Pause, cancellationToken);
            waits.Add((then, waited.TotalMilliseconds, (Stopwatch.GetElapsedTime(pause) - Pause).TotalMilliseconds));
        }

        await work;
        return waits.ToLookup(wait => wait.Doing, wait => (wait.Waited, wait.Late), StringComparer.Ordinal);
    }

    private static object Exchange =>
        new
        {
            partner = "KH",
            direction = "incoming",
            medium = "telephone",
            receivedAt = new DateTimeOffset(OldLog.Year, 6, 1, 2, 0, 0, TimeSpan.Zero),
            lateReason = "Ghi bù khi đo",
            urgency = "priority",
            area = "border",
            province = "72",
            kind = "verificationRequest",
            sourceReliability = "B",
            informationCredibility = "2",
            handling = "TLP:AMBER",
            language = "vi",
            subject = "Đo thời gian ghi nhận khi đang nhập sổ cũ",
            summary = "Nội dung dùng để đo; không nói về người hay vụ việc nào.",
        };
}
