using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>The delegation in its official order, in both languages.</summary>
internal static class DelegationList
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft, Delegation delegation) =>
        new(
            "Danh sách đoàn",
            $"Đoàn Việt Nam dự {draft.Called}\nDelegation of Viet Nam to {Series(draft)}",
            draft.Meeting.Reference,
            draft.Today,
            [Facts(draft), Table(draft, Going(draft))],
            new PaperSignature(Head, Name: ""),
            []
        )
        {
            IsDraft = delegation.DecisionNumber is null,
        };

    private static string Series(MeetingPaperDraft draft)
    {
        var words = new Feeds.CalendarWords(draft.English);
        return $"{words.Series(draft.Calendar)} ({words.Owner(draft.Calendar)})";
    }
}
