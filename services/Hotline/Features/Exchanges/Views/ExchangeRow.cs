using System.Linq.Expressions;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Clocks;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>An exchange as a row of a list. Protected details are never part of it (R20); the subject only where the user may read the exchange.</summary>
internal sealed record ExchangeRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Partner { get; init; }

    public required string Direction { get; init; }

    public required string Medium { get; init; }

    public required string Kind { get; init; }

    public required string Area { get; init; }

    public string? Province { get; init; }

    public required string Urgency { get; init; }

    public required string Handling { get; init; }

    public string? Secrecy { get; init; }

    public required string Status { get; init; }

    public required string LeadAgency { get; init; }

    public required string Desk { get; init; }

    public required string LoggedByDesk { get; init; }

    public required DateTimeOffset ReceivedOrSentAt { get; init; }

    public required DateTimeOffset LoggedAt { get; init; }

    public DateTimeOffset? AnswerDue { get; init; }

    /// <summary>What it owes next: the running clock that ends first.</summary>
    public RowLimit? Limit { get; init; }

    /// <summary>Whether one of its running clocks is past its end.</summary>
    public required bool Overdue { get; init; }

    public required string WaitingFor { get; init; }

    public Guid? Assignee { get; init; }

    /// <summary>Who has it in hand; given where the user may read the exchange.</summary>
    public string? AssigneeName { get; init; }

    public string? OfferedToDesk { get; init; }

    /// <summary>Whether somebody has still to take it in hand.</summary>
    public bool InNobodysHand { get; init; }

    /// <summary>What the user's desk does next with it, as far as a list can tell: accept it, classify it, take it in hand.</summary>
    public string? Next { get; init; }

    public bool? SignsOfCrime { get; init; }

    public required int PeopleMentioned { get; init; }

    public required long Version { get; init; }

    /// <summary>Whether the user may open the text; then the subject is given.</summary>
    public required bool MayRead { get; init; }

    public string? Subject { get; init; }

    internal static Expression<Func<SeenExchange, ExchangeRow>> From(DateTimeOffset at, CurrentUser user)
    {
        var (works, desk) = (user.IsAny(ExchangeAccess.Workers), user.Desk);
        return seen => new ExchangeRow
        {
            Id = seen.Exchange.Id.Value,
            Reference = seen.Exchange.Reference.Value,
            Partner = seen.Exchange.Entry.Partner,
            Direction = seen.Exchange.Entry.Direction,
            Medium = seen.Exchange.Entry.Medium,
            Kind = seen.Exchange.Entry.Kind,
            Area = seen.Exchange.Entry.Area,
            Province = seen.Exchange.Entry.Province,
            Urgency = seen.Exchange.Urgency,
            Handling = seen.Exchange.Entry.Handling,
            Secrecy = seen.Exchange.Entry.Secrecy,
            Status = seen.Exchange.Status,
            LeadAgency = seen.Exchange.LeadAgency,
            Desk = seen.Exchange.Desk,
            LoggedByDesk = seen.Exchange.LoggedBy.Desk,
            ReceivedOrSentAt = seen.Exchange.ReceivedOrSentAt,
            LoggedAt = seen.Exchange.LoggedAt,
            AnswerDue = seen.Exchange.AnswerDue,
            Limit = seen
                .Exchange.Clocks.AsQueryable()
                .Where(LateRecords.Running)
                .OrderBy(clock => clock.DueAt)
                .ThenByDescending(clock => clock.Kind == ClockKinds.Classification) // of two that end together the first piece of work
                .ThenBy(clock => clock.Kind)
                .ThenBy(clock => clock.Number)
                .Select(clock => new RowLimit(clock.Kind, clock.Number, clock.DueAt))
                .FirstOrDefault(),
            Overdue = seen.Exchange.Clocks.AsQueryable().Where(LateRecords.Running).Any(clock => clock.DueAt < at),
            WaitingFor = seen.Exchange.WaitingFor,
            Assignee = seen.Exchange.Assignee,
            AssigneeName = seen.MayRead ? seen.Exchange.AssigneeName : null,
            OfferedToDesk = seen.Exchange.Offer == null ? null : seen.Exchange.Offer.Desk,
            InNobodysHand = NextStep.IsInNobodysHand(seen.Exchange.Status, seen.Exchange.Assignee),
            Next = NextStep.InList(
                seen.Exchange.Status,
                works && seen.Exchange.Desk == desk,
                seen.Exchange.Offer != null,
                works && seen.Exchange.Offer != null && seen.Exchange.Offer.Desk == desk
            ),
            SignsOfCrime = seen.Exchange.SignsOfCrime,
            PeopleMentioned = seen.Exchange.People.Count,
            Version = seen.Exchange.Version,
            MayRead = seen.MayRead,
            Subject = seen.MayRead ? seen.Exchange.Entry.Subject : null,
        };
    }
}

/// <summary>A time limit in a list.</summary>
/// <param name="Clock">What is waited for.</param>
/// <param name="Number">Of a verification, which one.</param>
/// <param name="DueAt">When it ends.</param>
internal sealed record RowLimit(string Clock, int Number, DateTimeOffset DueAt);
