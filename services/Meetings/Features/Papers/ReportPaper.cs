using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>The report after a meeting.</summary>
internal static class ReportPaper
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft) =>
        new(
            "Báo cáo",
            $"Kết quả {draft.Called}",
            draft.Meeting.ReportNumber,
            draft.Meeting.ReportedAt is { } at ? CivilTime.DateOf(at) : draft.Today,
            [
                new PaperHeading("1. Thông tin chung"),
                Facts(draft),
                new PaperHeading("2. Đoàn Việt Nam"),
                Going(draft) is { Count: > 0 } going ? Table(draft, going) : new PaperText("Không cử đoàn."),
                new PaperHeading("3. Nội dung"),
                .. Agenda(draft, withHeading: false),
                new PaperHeading("4. Kết luận và cam kết"),
                .. Decisions(draft),
                new PaperHeading("5. Việc phải làm"),
                .. StatesOn(draft),
                Items(draft, draft.Items, "Không có việc nào được giao."),
                new PaperHeading("6. Kiến nghị"),
                new PaperText(MeetingPaperDraft.ByHand),
            ],
            new PaperSignature(Head, Name: ""),
            ["Lãnh đạo cấp trên (để báo cáo)", .. draft.Meeting.Agencies.Select(agency => draft.Agency(agency))]
        )
        {
            IsDraft = draft.Meeting.ReportNumber is null,
        };

    // The paper bears the day of the report; where each of these stands is read when it is printed.
    private static IEnumerable<PaperPart> StatesOn(MeetingPaperDraft draft) =>
        draft.Items.Count == 0 ? [] : [new PaperText($"Tình trạng đến ngày {Day(draft.Today)} / State on {Day(draft.Today)}")];

    private static IEnumerable<PaperPart> Decisions(MeetingPaperDraft draft)
    {
        if (draft.Meeting.Decisions.Count == 0)
        {
            yield return new PaperText("Chưa ghi kết luận.");
        }

        foreach (var decision in draft.Meeting.Decisions.OrderBy(decision => decision.Number))
        {
            yield return new PaperText(string.Create(CultureInfo.InvariantCulture, $"{decision.Number}. {decision.Text}"));
            foreach (var made in decision.Commitments.OrderBy(made => made.Number))
            {
                yield return new PaperText(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{decision.Number}.{made.Number}. {(made.OwedByThem ? "Phía bạn cam kết" : "Việt Nam cam kết")}: {made.Text}"
                    )
                );
            }
        }
    }
}
