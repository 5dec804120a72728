using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>What a delegation reads before it goes: what was promised, the agenda, figures quoted with their day.</summary>
internal static class BriefingNote
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft) =>
        new(
            "Tài liệu chuẩn bị",
            $"Phục vụ {draft.Called}",
            draft.Meeting.Reference,
            draft.Today,
            [
                new PaperHeading("1. Thông tin chung"),
                Facts(draft),
                new PaperHeading("2. Đã hứa gì từ kỳ trước"),
                Items(draft, draft.Promised, "Chưa có việc nào từ các kỳ trước."),
                new PaperHeading("3. Chương trình nghị sự"),
                .. Agenda(draft, withHeading: false),
                new PaperHeading("4. Số liệu"),
                .. Figures(draft),
                new PaperHeading("5. Quan điểm, kiến nghị của phía Việt Nam"),
                new PaperText(MeetingPaperDraft.ByHand),
            ],
            new PaperSignature(Head, Name: ""),
            []
        );

    private static IEnumerable<PaperPart> Figures(MeetingPaperDraft draft) =>
        draft.Figures.Count == 0
            ? [new PaperText("Chưa trích số liệu: mở phần Tổng hợp rồi lập lại tài liệu này.")]
            :
            [
                new PaperTable(
                    [new("Số liệu", 7), new("Giá trị", 3, IsNumber: true), new("Tính đến", 3), new("Nguồn", 4)],
                    [
                        .. draft.Figures.Select(figure =>
                            (IReadOnlyList<string?>)[figure.Name, figure.Value, Day(figure.AsOf), figure.Source ?? None]
                        ),
                    ]
                ),
            ];
}
