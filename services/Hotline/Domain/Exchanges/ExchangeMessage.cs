using Cooperation.Contracts.Hotline;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What the other services may know of an exchange: codes, times and counts (R5).</summary>
internal static class ExchangeMessage
{
    /// <summary>The request to Repatriation: keys by role, and no word of who they are.</summary>
    public static OpenRepatriationCase RepatriationOf(Exchange exchange, DateTimeOffset at) =>
        new()
        {
            ExchangeId = exchange.Id.Value,
            Reference = new(exchange.Reference.Value),
            Partner = new(exchange.Entry.Partner),
            Desk = new(exchange.Desk),
            Handling = new(exchange.Entry.Handling),
            RequestedAt = at,
            PersonsRescued = exchange.Outcome?.PersonsRescued,
            Victims = KeysOf(exchange, Codes.PersonRoles.Victim),
            Relatives = KeysOf(exchange, Codes.PersonRoles.Relative),
            Witnesses = KeysOf(exchange, Codes.PersonRoles.Witness),
        };

    private static IReadOnlyList<Guid> KeysOf(Exchange exchange, string role) =>
        [
            .. exchange
                .People.Where(person => person.Roles.Contains(role))
                .OrderBy(person => person.Number)
                .Select(person => person.Id.Value),
        ];

    public static ExchangeChanged Of(Exchange exchange) =>
        new()
        {
            ExchangeId = exchange.Id.Value,
            Version = exchange.Version,
            Reference = new(exchange.Reference.Value),
            Partner = new(exchange.Entry.Partner),
            Direction = new(exchange.Entry.Direction),
            Medium = new(exchange.Entry.Medium),
            Kind = new(exchange.Entry.Kind),
            Urgency = new(exchange.Urgency),
            Area = new(exchange.Entry.Area),
            Province = exchange.Entry.Province is { } province ? new(province) : null,
            Status = new(exchange.Status),
            LeadAgency = new(exchange.LeadAgency),
            Desk = new(exchange.Desk),
            LoggedByDesk = new(exchange.LoggedBy.Desk),
            ReceivedOrSentAt = exchange.ReceivedOrSentAt,
            LoggedAt = exchange.LoggedAt,
            AnswerDue = exchange.AnswerDue,
            SignsOfCrime = exchange.SignsOfCrime,
            ClassifiedAt = exchange.ClassifiedAt,
            PeopleMentioned = exchange.People.Count,
            Thread = exchange.Thread.Value,
            InReplyTo = exchange.InReplyTo?.Value,
            AnswerExpected = Codes.ExchangeKinds.ExpectsAnswer(exchange.Entry.Kind),
            WaitingFor = new(exchange.WaitingFor),
            OfferedToDesk = exchange.Offer is { } offer ? new(offer.Desk) : null,
            AcknowledgedAt = exchange.AcknowledgedAt,
            FirstAnsweredAt = exchange
                .RepliesThatCount()
                .Where(reply => reply.Kind != Codes.ReplyKinds.Acknowledgement)
                .Min(reply => (DateTimeOffset?)reply.At),
            AnsweredAt = exchange.AnsweredAt,
            AnswerTimeliness = exchange.AnswerTimeliness is { } timeliness ? new(timeliness) : null,
            ClosedAt = exchange.ClosedAt,
            Verifications = exchange.Verifications.Count,
            VerificationsOpen = exchange.Verifications.Count(verification => verification.IsOpen),
            Outcome = exchange.Outcome is { } outcome ? new(outcome.Code) : null,
            Arrests = exchange.Outcome?.Arrests,
            PersonsRescued = exchange.Outcome?.PersonsRescued,
            InvestigationOpened = exchange.Outcome?.InvestigationOpened ?? false,
            RecalledAt = exchange.Recall?.At,
            RepatriationNeeded = exchange.Outcome?.RepatriationNeeded ?? false,
        };
}
