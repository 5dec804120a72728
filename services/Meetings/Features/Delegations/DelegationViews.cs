using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>An agency that was asked, and how many it named.</summary>
internal sealed record AskedView(string Agency, int? Quota, int Proposed, int Approved, DateTimeOffset? RemindedAt)
{
    public static AskedView Of(Delegation delegation, AskedAgency asked) =>
        new(
            asked.Agency,
            asked.Quota,
            delegation.ProposedBy(asked.Agency).Count(),
            delegation.ProposedBy(asked.Agency).Count(member => member.State == DelegateStates.Approved),
            asked.RemindedAt
        );
}

/// <summary>Somebody of a delegation, for those who may know who goes; how far his passport and visa have come for who keeps the meeting and for his own agency.</summary>
internal sealed record DelegateView(
    Guid Id,
    string? Agency,
    string Name,
    string Post,
    bool Head,
    int Order,
    string State,
    Guid? ReplacedBy,
    string? ReplacedReason,
    string? Passport,
    DateOnly? PassportUntil,
    bool PassportTooShort,
    string? Visa,
    DateOnly? VisaUntil,
    bool IdentityNoted,
    IReadOnlyList<DayView> Days,
    IReadOnlyList<ElsewhereView> Elsewhere
)
{
    public static DelegateView Of(
        Meeting meeting,
        Delegation delegation,
        Member member,
        IEnumerable<ElsewhereView> elsewhere,
        bool withPapers
    ) =>
        new(
            member.Id,
            member.Agency,
            member.Name,
            member.Post,
            member.Id == delegation.Head,
            member.Order,
            member.State,
            member.ReplacedBy,
            member.ReplacedReason,
            withPapers ? member.Passport : null,
            withPapers ? member.PassportUntil : null,
            withPapers && member.HasShortPassport(meeting.LastDay),
            withPapers ? member.Visa : null,
            withPapers ? member.VisaUntil : null,
            withPapers && member.IdentityNotedAt is not null,
            [.. member.Days.OrderBy(day => day.Day).Select(day => new DayView(day.Day, day.State))],
            [.. elsewhere]
        );
}

/// <summary>Whether somebody came on a day.</summary>
internal sealed record DayView(DateOnly Day, string State);

/// <summary>Another meeting at the same time for which somebody of this name is named.</summary>
internal sealed record ElsewhereView(string Meeting, DateOnly From, DateOnly To);
