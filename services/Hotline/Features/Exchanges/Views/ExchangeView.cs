using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Clocks;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>One exchange: the row that everybody on its line sees, and, only for who may read it, text, people and timeline.</summary>
internal sealed record ExchangeView
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Partner { get; init; }

    public required string Channel { get; init; }

    /// <summary>The unit at the other end of the channel on the day of the exchange, in Vietnamese and in English.</summary>
    public string? ChannelUnit { get; init; }
    public string? ChannelUnitEn { get; init; }

    public required string Direction { get; init; }

    public required string Medium { get; init; }

    public required string Kind { get; init; }

    public required string Area { get; init; }

    public string? Province { get; init; }

    public required string Urgency { get; init; }

    /// <summary>The urgency that the sender gave, before classification.</summary>
    public required string SentUrgency { get; init; }

    public required string SourceReliability { get; init; }

    public required string InformationCredibility { get; init; }

    public string? SourceReliability4x4 { get; init; }
    public string? InformationCredibility4x4 { get; init; }

    public required string Handling { get; init; }

    public string? UseCondition { get; init; }

    public string? UseRestriction { get; init; }

    /// <summary>What may be done with it: the strictest handling of its thread.</summary>
    public HandlingView? Limits { get; init; }

    public string? Secrecy { get; init; }

    public required string Language { get; init; }

    public required string Status { get; init; }

    public required string LeadAgency { get; init; }

    public required string Desk { get; init; }

    public required string LoggedByAgency { get; init; }

    public required string LoggedByDesk { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public required DateTimeOffset ReceivedOrSentAt { get; init; }

    public required DateTimeOffset LoggedAt { get; init; }

    public required bool Late { get; init; }

    public DateTimeOffset? AnswerDue { get; init; }

    public AnswerRule? AnswerDueRule { get; init; }

    public required bool Overdue { get; init; }

    /// <summary>Every time limit, with its rule and how it was counted.</summary>
    public IReadOnlyList<ClockView> Clocks { get; init; } = [];

    public bool? SignsOfCrime { get; init; }

    public DateTimeOffset? ClassifiedAt { get; init; }

    public required string WaitingFor { get; init; }

    public Guid? Assignee { get; init; }

    public string? AssigneeName { get; init; }

    /// <summary>The offer that waits, for who may read the exchange.</summary>
    public Offer? Offer { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What it came to, for who may read the exchange.</summary>
    public Outcome? Outcome { get; init; }

    public Guid? InReplyTo { get; init; }

    public DateTimeOffset? RecalledAt { get; init; }

    /// <summary>Why it was taken back, for who may read the exchange.</summary>
    public string? RecallReason { get; init; }

    /// <summary>When a repatriation case was asked for.</summary>
    public DateTimeOffset? RepatriationAskedAt { get; init; }

    /// <summary>Whether that request still waits for a service that takes it (R4).</summary>
    public bool? RepatriationOwed { get; init; }

    /// <summary>The case that is open for it, for who may read the exchange.</summary>
    public RepatriationCase? RepatriationCase { get; init; }

    public required int PeopleMentioned { get; init; }

    public required long Version { get; init; }

    /// <summary>Whether the text below is given to this user.</summary>
    public required bool MayRead { get; init; }

    public string? LoggedBy { get; init; }

    public DateTimeOffset? OccurredAt { get; init; }

    public string? LateReason { get; init; }

    public string? Place { get; init; }

    public string? OfficialNumber { get; init; }

    public string? CounterpartContact { get; init; }

    public string? PaperLocation { get; init; }

    public string? Subject { get; init; }

    public string? Summary { get; init; }

    public string? Translation { get; init; }

    public IReadOnlyList<VerificationView> Verifications { get; init; } = [];

    public IReadOnlyList<ReplyView> Replies { get; init; } = [];

    public IReadOnlyList<CorrectionView> Corrections { get; init; } = [];

    public IReadOnlyList<ForwardingView> Forwardings { get; init; } = [];

    /// <summary>The other exchanges of its thread whose row the user may see, oldest first.</summary>
    public IReadOnlyList<ThreadView> Thread { get; init; } = [];

    /// <summary>The exchanges to which it is linked, for who may read it, as far as he sees their rows.</summary>
    public IReadOnlyList<LinkView> Links { get; init; } = [];

    /// <summary>What is attached, oldest first, for who may read it.</summary>
    public IReadOnlyList<AttachmentView> Attachments { get; init; } = [];

    public required IReadOnlyList<PersonView> People { get; init; }

    /// <summary>Null where the user may not see the history.</summary>
    public IReadOnlyList<TimelineView>? Timeline { get; init; }

    public required AllowedSteps Allowed { get; init; }

    internal static ExchangeView Of(SeenExchange seen, CurrentUser user, AllowedSteps allowed, DateTimeOffset at)
    {
        var (exchange, entry) = (seen.Exchange, seen.Exchange.Entry);
        var text = seen.MayRead ? entry : null;
        return new()
        {
            Id = exchange.Id.Value,
            Reference = exchange.Reference.Value,
            Partner = entry.Partner,
            Channel = exchange.Channel,
            Direction = entry.Direction,
            Medium = entry.Medium,
            Kind = entry.Kind,
            Area = entry.Area,
            Province = entry.Province,
            Urgency = exchange.Urgency,
            SentUrgency = entry.Urgency,
            SourceReliability = entry.SourceReliability,
            InformationCredibility = entry.InformationCredibility,
            SourceReliability4x4 = entry.SourceReliability4x4,
            InformationCredibility4x4 = entry.InformationCredibility4x4,
            Handling = entry.Handling,
            UseCondition = entry.UseCondition,
            UseRestriction = text?.UseRestriction,
            Secrecy = entry.Secrecy,
            Language = entry.Language,
            Status = exchange.Status,
            LeadAgency = exchange.LeadAgency,
            Desk = exchange.Desk,
            LoggedByAgency = exchange.LoggedBy.Agency,
            LoggedByDesk = exchange.LoggedBy.Desk,
            ReceivedAt = entry.ReceivedAt,
            SentAt = entry.SentAt,
            ReceivedOrSentAt = exchange.ReceivedOrSentAt,
            LoggedAt = exchange.LoggedAt,
            Late = LateEntry.Is(exchange.ReceivedOrSentAt, exchange.LoggedAt),
            AnswerDue = exchange.AnswerDue,
            AnswerDueRule = exchange.AnswerRule,
            Overdue = exchange.IsLate(at),
            SignsOfCrime = exchange.SignsOfCrime,
            ClassifiedAt = exchange.ClassifiedAt,
            WaitingFor = exchange.WaitingFor,
            Assignee = exchange.Assignee,
            AssigneeName = seen.MayRead ? exchange.AssigneeName : null,
            Offer = seen.MayRead ? exchange.Offer : null,
            AcknowledgedAt = exchange.AcknowledgedAt,
            AnsweredAt = exchange.AnsweredAt,
            ClosedAt = exchange.ClosedAt,
            Outcome = seen.MayRead ? exchange.Outcome : null,
            InReplyTo = exchange.InReplyTo?.Value,
            RecalledAt = exchange.Recall?.At,
            RecallReason = seen.MayRead ? exchange.Recall?.Reason : null,
            RepatriationAskedAt = exchange.RepatriationAskedAt,
            RepatriationCase = seen.MayRead ? exchange.RepatriationCase : null,
            Forwardings = seen.MayRead ? ForwardingView.Of(exchange) : [],
            Verifications = seen.MayRead ? VerificationView.Of(exchange) : [],
            Replies = seen.MayRead ? ReplyView.Of(exchange) : [],
            Corrections = seen.MayRead ? CorrectionView.Of(exchange) : [],
            PeopleMentioned = exchange.People.Count,
            Version = exchange.Version,
            MayRead = seen.MayRead,
            LoggedBy = seen.MayRead ? exchange.LoggedBy.Name : null,
            OccurredAt = text?.OccurredAt,
            LateReason = text?.LateReason,
            Place = text?.Place,
            OfficialNumber = text?.OfficialNumber,
            CounterpartContact = text?.CounterpartContact,
            PaperLocation = text?.PaperLocation,
            Subject = text?.Subject,
            Summary = text?.Summary,
            Translation = text?.Translation,
            People = seen.MaySeeHistory(user) ? [.. exchange.People.OrderBy(person => person.Number).Select(PersonView.Of)] : [],
            Timeline = seen.MaySeeHistory(user) ? TimelineView.Of(seen) : null,
            Allowed = allowed,
        };
    }
}
