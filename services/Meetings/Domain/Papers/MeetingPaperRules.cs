using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.Papers;

/// <summary>When a paper of a meeting can be made.</summary>
public static class MeetingPaperRules
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.paper");

    /// <summary>Why it can't be made yet; null where it can.</summary>
    /// <param name="kind">One of <see cref="MeetingPapers"/>.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="delegation">Its delegation; null where nobody was asked.</param>
    /// <param name="isWritten">Whether there are minutes that the reader may read.</param>
    public static DomainError? Refusal(string kind, Meeting meeting, Delegation? delegation, bool isWritten) =>
        kind switch
        {
            MeetingPapers.NominationLetter when delegation is null => NotYet(
                "chưa mời cơ quan nào cử người",
                "no agency has been asked for members"
            ),
            MeetingPapers.DelegationDecision
            or MeetingPapers.DelegationList when delegation is null or { Status: DelegationStatus.Asked } => NotYet(
                "chưa có ai được cử",
                "nobody has been named"
            ),
            MeetingPapers.VisaList
                when delegation is null || !delegation.Members.Any(member => member is { Counts: true, IdentityNotedAt: not null }) =>
                NotYet("chưa ghi số hộ chiếu hoặc ngày sinh của ai", "nobody's passport number or birth date is written down"),
            MeetingPapers.Minutes when !isWritten => NotYet("chưa có biên bản", "there are no minutes"),
            MeetingPapers.Report when !MeetingStatus.AfterHolding.Contains(meeting.Status) => NotYet(
                "cuộc họp chưa được ghi đã tổ chức",
                "the meeting is not noted as held"
            ),
            _ => null,
        };

    private static DomainError NotYet(string vi, string en) =>
        Entry.Error("not-yet", Rule, $"Chưa lập được văn bản này: {vi}.", $"This paper can't be made yet: {en}.", "kind");
}
