using Cooperation.Contracts;
using Cooperation.Contracts.Repatriation;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>What the other services may know of a case: codes, times and counts (R5).</summary>
internal static class CaseMessage
{
    public static CaseChanged Of(RepatriationCase opened) =>
        new()
        {
            CaseId = opened.Id.Value,
            Version = opened.Version,
            Reference = new(opened.Reference),
            Partner = new(opened.Partner),
            Direction = new(opened.Direction),
            Route = new(opened.Route),
            Source = new(opened.Source),
            Status = new(opened.Status),
            Mission = CodeOf(opened.Mission),
            Agency = new(opened.LeadAgency),
            Desk = new(opened.Desk),
            Handling = new(opened.Handling),
            Exchange = CodeOf(opened.Exchange),
            ReportedAt = opened.ReportedAt,
            OpenedAt = opened.OpenedAt,
            ClosedAt = opened.ClosedAt,
            Persons = opened.Persons,
            PersonsOpen = opened.PersonsOpen,
            Minors = opened.Minors,
            Costs = [],
        };

    /// <summary>The answer to Hotline: which case is open for its exchange.</summary>
    public static RepatriationCaseOpened AnswerOf(RepatriationCase opened, HotlineRequest request) =>
        new()
        {
            CaseId = opened.Id.Value,
            Reference = new(opened.Reference),
            ExchangeId = request.ExchangeId,
            Exchange = new(request.Exchange),
            Desk = new(opened.Desk),
            OpenedAt = opened.OpenedAt,
        };

    private static Code? CodeOf(string? code) => code is null ? null : new(code);
}
