using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.AgendaPapers;
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
/// <param name="Number">Its place.</param>
/// <param name="Key">Its key: an agenda that is written anew keeps a point by it.</param>
/// <param name="Title">What it is about.</param>
/// <param name="On">On which day.</param>
/// <param name="At">When.</param>
/// <param name="Presenter">Who presents it.</param>
/// <param name="Closed">Whether it is seen only by those at the table.</param>
/// <param name="Papers">The papers to it that are for the user.</param>
internal sealed record AgendaView(
    int Number,
    Guid Key,
    string Title,
    DateOnly? On,
    string? At,
    string? Presenter,
    bool Closed,
    IReadOnlyList<AgendaPaperView> Papers
)
{
    public static AgendaView Of(AgendaItem item, IEnumerable<AgendaPaperView> papers) =>
        new(
            item.Number,
            item.Id,
            item.Title,
            item.On,
            item.Time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            item.Presenter,
            item.Closed,
            [.. papers]
        );
}

/// <summary>A line of what a meeting costs.</summary>
internal sealed record CostView(int Number, string What, decimal Amount, string Currency, string Source)
{
    public static CostView Of(MeetingCost cost) => new(cost.Number, cost.What, cost.Amount, cost.Currency, cost.Source);
}

/// <summary>A record of another service that is on the table. What is known of it is its key there: that service alone says to whom its number is shown.</summary>
/// <param name="Id">Key of the link.</param>
/// <param name="Kind">What it is: an exchange, a case, an activity.</param>
/// <param name="Reference">What was written, where nobody has told of such a record: it hides nothing. An activity is called by it.</param>
/// <param name="Key">Its key there; null where nobody has told of it.</param>
/// <param name="At">When it was named.</param>
internal sealed record LinkView(Guid Id, string Kind, string? Reference, Guid? Key, DateTimeOffset At)
{
    public static LinkView Of(RecordLinkView link) =>
        new(link.Id, link.Kind, link.Known is null ? link.Reference : null, link.Known?.Id, link.LinkedAt);
}
