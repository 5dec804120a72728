using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>One line of a timeline; the note is case text.</summary>
internal sealed record TimelineView(
    int Number,
    string What,
    DateTimeOffset At,
    Guid Account,
    string Name,
    string Desk,
    string? Note,
    long Version
)
{
    internal static IReadOnlyList<TimelineView> Of(SeenExchange seen) =>
        [
            .. seen
                .Exchange.Timeline.OrderBy(entry => entry.Number)
                .Select(entry => new TimelineView(
                    entry.Number,
                    entry.What,
                    entry.At,
                    entry.Account,
                    entry.Name,
                    entry.Desk,
                    seen.MayRead ? entry.Note : null,
                    entry.Version
                )),
        ];
}
