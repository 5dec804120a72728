using Cooperation.Meetings.Domain.Meetings;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>That the days of a meeting slipped once.</summary>
internal sealed record PostponementView(
    int Number,
    DateTimeOffset At,
    DateTime? FormerFrom,
    DateTime? FormerTo,
    string FormerZone,
    string? FormerPlace,
    DateTime? From,
    DateTime? To,
    string Reason
)
{
    public static PostponementView Of(Postponement p) =>
        new(p.Number, p.At, p.FormerFrom, p.FormerTo, p.FormerZone, p.FormerPlace, p.From, p.To, p.Reason);
}

/// <summary>A point of an agenda.</summary>
internal sealed record AgendaView(int Number, string Title, DateOnly? On, string? At, string? Presenter, bool Closed)
{
    public static AgendaView Of(AgendaItem item) =>
        new(
            item.Number,
            item.Title,
            item.On,
            item.Time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            item.Presenter,
            item.Closed
        );
}
