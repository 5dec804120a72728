using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>The letter that asks agencies for members.</summary>
internal static class NominationLetter
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft, Delegation delegation)
    {
        var asked = delegation.Agencies.OrderBy(agency => agency.Order).ToList();
        return new(
            "Công văn",
            $"Về việc cử người tham gia đoàn dự {draft.Called}",
            delegation.Letter,
            LastOf(draft, MeetingHappenings.Invited),
            [
                new PaperText($"Kính gửi: {string.Join("; ", asked.Select(agency => draft.Agency(agency.Agency)))}."),
                new PaperText(
                    $"{draft.Issuer} đề nghị các cơ quan có tên trên cử người tham gia đoàn Việt Nam dự {draft.Called} và gửi danh sách (họ và tên, chức vụ) "
                        + $"trước hết {PaperDates.InWords(delegation.Due)}."
                ),
                Facts(draft),
                new PaperHeading("Số người đề nghị cử"),
                new PaperTable(
                    [new("TT", 1), new("Cơ quan", 6), new("Số người", 2, IsNumber: true)],
                    [
                        .. asked.Select(
                            (agency, place) =>
                                (IReadOnlyList<string?>)
                                    [
                                        Number(place + 1),
                                        draft.Agency(agency.Agency),
                                        agency.Quota is { } quota ? Number(quota) : "không hạn chế",
                                    ]
                        ),
                    ]
                ),
                .. Agenda(draft),
                new PaperText("Rất mong nhận được sự phối hợp của các cơ quan."),
            ],
            new PaperSignature(Head, Name: ""),
            [.. asked.Select(agency => draft.Agency(agency.Agency))]
        );
    }

    // When a step was last taken: the letter has the day on which agencies were asked.
    private static DateOnly LastOf(MeetingPaperDraft draft, string happening) =>
        draft
            .Meeting.Timeline.Where(entry => entry.What == happening)
            .Select(entry => CivilTime.DateOf(entry.At))
            .DefaultIfEmpty(draft.Today)
            .Max();
}
