using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Records.Links;

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

/// <summary>A record of another service that is on the table; who may see more of it than that it lies there, that service decides.</summary>
/// <param name="Id">Key of the link.</param>
/// <param name="Kind">What it is: an exchange, a case, an activity.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Key">Its key there; null where nobody has told of it.</param>
/// <param name="At">When it was named.</param>
internal sealed record LinkView(Guid Id, string Kind, string Reference, Guid? Key, DateTimeOffset At)
{
    public static LinkView Of(RecordLinkView link) => new(link.Id, link.Kind, link.Reference, link.Known?.Id, link.LinkedAt);
}
