using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using static Cooperation.Meetings.Features.Papers.MeetingPaperParts;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>The decision to set up the delegation: a draft on its face until it has a number.</summary>
internal static class DelegationDecision
{
    public static MeetingPaperWords Write(MeetingPaperDraft draft, Delegation delegation)
    {
        var going = Going(draft);
        var head = going.FirstOrDefault(member => member.Id == delegation.Head);
        var isDecided = delegation.DecisionNumber is not null;
        return new(
            "Quyết định",
            $"Về việc cử đoàn Việt Nam dự {draft.Called}",
            delegation.DecisionNumber,
            delegation.ApprovedOn ?? draft.Today,
            [
                new PaperText(
                    $"Căn cứ đề nghị cử người của {string.Join(", ", delegation.Agencies.OrderBy(agency => agency.Order).Select(agency => draft.Agency(agency.Agency)))};"
                ),
                new PaperText($"Xét đề nghị của {draft.Issuer},"),
                new PaperHeading("QUYẾT ĐỊNH:"),
                new PaperText(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Điều 1. Cử đoàn Việt Nam gồm {going.Count:00} người có tên sau đây dự {draft.Called}, thời gian {draft.When}, tại {draft.Where ?? MeetingPaperDraft.ByHand}:"
                    )
                ),
                Table(draft, going),
                new PaperText(head is null ? null : $"Điều 2. {head.Name}, {head.Post}, làm Trưởng đoàn.", "trưởng đoàn"),
                new PaperText("Điều 3. Đoàn làm việc theo chương trình của cuộc họp và báo cáo kết quả sau khi kết thúc."),
                new PaperText(
                    "Điều 4. Các cơ quan có người trong đoàn và những người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."
                ),
            ],
            new PaperSignature(delegation.Authority ?? MeetingPaperDraft.ByHand, Name: ""),
            ["Như Điều 4"]
        )
        {
            IsDraft = !isDecided,
        };
    }
}
