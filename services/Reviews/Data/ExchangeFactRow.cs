using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;

namespace Cooperation.Reviews.Data;

/// <summary>One state of an exchange on its way into the database; its properties are the columns, in snake case. Without a generation it goes into the one that is read.</summary>
internal sealed record ExchangeFactRow(
    Guid? Generation,
    Guid ExchangeId,
    int Epoch,
    long Version,
    string Reference,
    string Partner,
    string Direction,
    string Medium,
    string Kind,
    string Urgency,
    string Area,
    string? Province,
    string Status,
    string LeadAgency,
    string Desk,
    string LoggedByDesk,
    DateTimeOffset ReceivedOrSentAt,
    DateTimeOffset LoggedAt,
    DateTimeOffset? AnswerDue,
    bool? SignsOfCrime,
    DateTimeOffset? ClassifiedAt,
    int PeopleMentioned,
    bool AnswerExpected,
    string? WaitingFor,
    DateTimeOffset? AcknowledgedAt,
    DateTimeOffset? FirstAnsweredAt,
    DateTimeOffset? AnsweredAt,
    string? AnswerTimeliness,
    DateTimeOffset? ClosedAt,
    int Verifications,
    int VerificationsOpen,
    string? Outcome,
    int? Arrests,
    int? PersonsRescued,
    bool InvestigationOpened,
    bool RepatriationNeeded,
    int Year,
    int Month,
    DateTimeOffset OccurredAt
)
{
    public static ExchangeFactRow From(Received<ExchangeChanged> received)
    {
        var exchange = received.Message;
        return new(
            received.ReplayId,
            exchange.ExchangeId,
            received.Epoch,
            exchange.Version,
            exchange.Reference.Value,
            exchange.Partner.Value,
            exchange.Direction.Value,
            exchange.Medium.Value,
            exchange.Kind.Value,
            exchange.Urgency.Value,
            exchange.Area.Value,
            exchange.Province?.Value,
            exchange.Status.Value,
            exchange.LeadAgency.Value,
            exchange.Desk.Value,
            exchange.LoggedByDesk.Value,
            exchange.ReceivedOrSentAt,
            exchange.LoggedAt,
            exchange.AnswerDue,
            exchange.SignsOfCrime,
            exchange.ClassifiedAt,
            exchange.PeopleMentioned,
            exchange.AnswerExpected,
            exchange.WaitingFor?.Value,
            exchange.AcknowledgedAt,
            exchange.FirstAnsweredAt,
            exchange.AnsweredAt,
            exchange.AnswerTimeliness?.Value,
            exchange.ClosedAt,
            exchange.Verifications,
            exchange.VerificationsOpen,
            exchange.Outcome?.Value,
            exchange.Arrests,
            exchange.PersonsRescued,
            exchange.InvestigationOpened,
            exchange.RepatriationNeeded,
            VietnamTime.YearOf(exchange.ReceivedOrSentAt),
            VietnamTime.MonthOf(exchange.ReceivedOrSentAt),
            received.OccurredAt
        );
    }
}
