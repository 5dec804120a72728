using Cooperation.Contracts;
using Cooperation.Contracts.Meetings;

namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>What the other services may know of a delegation: how many from where, and never who (R5).</summary>
internal static class DelegationMessage
{
    public static DelegationChanged Of(Delegation delegation) =>
        new()
        {
            DelegationId = delegation.Id.Value,
            Version = delegation.Version,
            MeetingId = delegation.MeetingId.Value,
            Meeting = new(delegation.Meeting),
            Status = new(delegation.Status),
            NominationsDue = delegation.Due,
            ApprovedOn = delegation.ApprovedOn,
            HeadNamed = delegation.Head is not null,
            Agencies = [.. delegation.Agencies.OrderBy(asked => asked.Order).Select(asked => Of(delegation, asked))],
            Visitors = delegation.Members.Count(member => member.State == DelegateStates.Visitor),
        };

    private static AgencyDelegates Of(Delegation delegation, AskedAgency asked)
    {
        Member[] named = [.. delegation.Members.Where(member => member.Agency == asked.Agency && member.State != DelegateStates.Visitor)];
        string[] came = [.. named.Where(member => member.Days.Count > 0).Select(Came)];
        return new()
        {
            Agency = new(asked.Agency),
            Quota = asked.Quota,
            Proposed = named.Count(member => member.Counts || member.State == DelegateStates.NotTaken),
            Approved = named.Count(member => member.State == DelegateStates.Approved),
            Present = Noted(delegation, came, Attendances.Present),
            Absent = Noted(delegation, came, Attendances.Absent),
            Excused = Noted(delegation, came, Attendances.Excused),
        };
    }

    // Whoever came on one of the days was there.
    private static string Came(Member member) =>
        member.Days.Any(day => day.State == Attendances.Present) ? Attendances.Present
        : member.Days.All(day => day.State == Attendances.Excused) ? Attendances.Excused
        : Attendances.Absent;

    private static int? Noted(Delegation delegation, string[] came, string state) =>
        delegation.Status == DelegationStatus.Attended ? came.Count(said => said == state) : null;
}
