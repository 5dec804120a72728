using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.WorkPlans;

/// <summary>Every reason for which something of a work plan is refused.</summary>
public static class WorkPlanErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.work-plan");

    /// <summary>It ends before it begins.</summary>
    public static DomainError QuartersTurned() =>
        Entry.Error(
            "quarters-turned",
            Invalid,
            "Quý kết thúc không trước quý bắt đầu.",
            "It does not end in a quarter before that in which it begins.",
            "toQuarter"
        );

    /// <summary>Money has a currency and a source, and they belong to money.</summary>
    public static DomainError MoneyIncomplete(string field) =>
        Entry.Error(
            "money-incomplete",
            Invalid,
            "Kinh phí gồm số tiền, loại tiền và nguồn: ghi cả ba, hoặc để trống cả ba.",
            "Money is an amount, a currency and a source: write all three or none.",
            field
        );

    /// <summary>A donor has a name.</summary>
    public static DomainError FunderRequired() =>
        Entry.Error("funder-required", Invalid, "Ghi tên nhà tài trợ.", "Name the donor.", "funder");

    /// <summary>The lead agency of the framework keeps its plan.</summary>
    public static DomainError NotLead(Text lead) =>
        Entry.Error(
            "not-lead",
            Forbidden,
            $"Kế hoạch do cơ quan chủ trì khuôn khổ ({lead.Vi}) ghi và điều chỉnh.",
            $"The plan is entered and put right by the lead agency of the framework ({lead.En})."
        );

    /// <summary>Its owner answers for it, the lead agency keeps it.</summary>
    public static DomainError NotYours(Text lead, Text owner) =>
        Entry.Error(
            "not-yours",
            Forbidden,
            $"Bước này do cơ quan chủ trì khuôn khổ ({lead.Vi}) thực hiện; cơ quan thực hiện ({owner.Vi}) báo cáo tiến độ và hoàn thành.",
            $"This step is taken by the lead agency of the framework ({lead.En}); the owner ({owner.En}) reports on progress and completes it."
        );

    /// <summary>A step does not begin where it stands.</summary>
    public static DomainError StepNotOpen(string status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không mở khi hoạt động ở tình trạng “{WordsOf(status).Vi}”.",
            $"This step is not open while the activity is “{WordsOf(status).En}”."
        );

    private static Text WordsOf(string status) =>
        status switch
        {
            WorkPlanStatus.Planned => new("chưa thực hiện", "planned"),
            WorkPlanStatus.UnderWay => new("đang thực hiện", "under way"),
            WorkPlanStatus.Done => new("đã hoàn thành", "done"),
            _ => new("không thực hiện", "dropped"),
        };
}
