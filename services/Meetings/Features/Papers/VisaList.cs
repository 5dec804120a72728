using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>Those who go with passport number and birth date, in both languages: what an embassy asks for. What nobody wrote down stays open on it.</summary>
internal static class VisaList
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft) =>
        new(
            "Danh sách đề nghị cấp thị thực",
            $"Đoàn Việt Nam dự {draft.Called}\nVisa list, delegation of Viet Nam to {draft.WordsInEnglish.Series(draft.Calendar)} ({draft.WordsInEnglish.Owner(draft.Calendar)})",
            draft.Meeting.Reference,
            draft.Today,
            [Facts(draft), Rows(draft)],
            new PaperSignature(Head, Name: ""),
            []
        );

    private static PaperTable Rows(MeetingPaperDraft draft) =>
        new(
            [
                new("TT\nNo.", 2),
                new("Họ và tên\nName", 6),
                new("Ngày sinh\nDate of birth", 4),
                new("Số hộ chiếu\nPassport no.", 4),
                new("Có giá trị đến\nValid until", 4),
                new("Chức vụ\nPost", 6),
            ],
            [
                .. Going(draft)
                    .Select(
                        (member, place) =>
                        {
                            var identity = draft.Identities.GetValueOrDefault(member.Id);
                            return (IReadOnlyList<string?>)
                                [
                                    Number(place + 1),
                                    member.Name,
                                    identity?.Birth is { } birth ? Day(birth) : null,
                                    identity?.PassportNumber,
                                    member.PassportUntil is { } until ? Day(until) : null,
                                    member.Post,
                                ];
                        }
                    ),
            ]
        );
}
