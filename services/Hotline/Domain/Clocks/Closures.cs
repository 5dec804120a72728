using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>The times over which an exchange was closed and after which it was taken up again. No clock runs over them, also one that is begun later.</summary>
internal static class Closures
{
    public static IReadOnlyList<ClockPause> Of(ExchangeRecord exchange)
    {
        var timeline = exchange.Timeline.OrderBy(entry => entry.Number).ToArray();
        return
        [
            .. timeline
                .Where(entry => entry.What == ExchangeEvents.Reopened)
                .Select(reopened =>
                {
                    var closed = timeline.Last(entry => entry.What == ExchangeStatus.Closed && entry.Number < reopened.Number);
                    return new ClockPause(closed.At, reopened.At, reopened.Note ?? "", reopened.Name, reopened.Desk);
                }),
        ];
    }
}
