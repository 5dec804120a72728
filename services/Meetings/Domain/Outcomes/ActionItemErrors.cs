using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>Every reason for which something of an action item is refused.</summary>
public static class ActionItemErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.action-item");

    /// <summary>It comes from a meeting that the user sees.</summary>
    public static DomainError MeetingUnknown() =>
        Entry.Error("meeting-unknown", Invalid, "Không có cuộc họp mang số này.", "There is no meeting of this number.", "meeting");

    /// <summary>It carries out a decision.</summary>
    public static DomainError DecisionUnknown() =>
        Entry.Error("decision-unknown", Invalid, "Cuộc họp không có kết luận này.", "The meeting took no such decision.", "decision");

    /// <summary>The decision holds no such commitment.</summary>
    public static DomainError CommitmentUnknown() =>
        Entry.Error(
            "commitment-unknown",
            Invalid,
            "Kết luận này không có cam kết đó.",
            "This decision holds no such commitment.",
            "commitment"
        );

    /// <summary>What the other side owes, a unit of theirs owes.</summary>
    public static DomainError CounterpartRequired() =>
        Entry.Error(
            "counterpart-required",
            Rule,
            "Việc phía bạn cam kết phải ghi đơn vị của phía bạn.",
            "What the other side owes names their unit.",
            "counterpartUnit"
        );

    /// <summary>A day before the meeting decided it.</summary>
    public static DomainError BeforeDecision(string field, DateOnly day) =>
        Entry.Error(
            "before-decision",
            Rule,
            $"Ngày này trước ngày họp kết luận ({Vi(day)}).",
            $"This day is before the meeting decided it ({En(day)}).",
            field
        );

    /// <summary>It is carried over to a later day.</summary>
    public static DomainError DueNotLater(DateOnly due) =>
        Entry.Error(
            "due-not-later",
            Rule,
            $"Hạn mới phải sau hạn hiện tại ({Vi(due)}) và không ở trong quá khứ.",
            $"The new day comes after the present one ({En(due)}) and is not past.",
            "due"
        );

    /// <summary>It is carried over within its series.</summary>
    public static DomainError OtherSeries() =>
        Entry.Error(
            "other-series",
            Rule,
            "Chỉ chuyển sang kỳ sau của cùng chuỗi họp.",
            "It is carried over to the next meeting of its own series.",
            "meeting"
        );

    /// <summary>It is carried over to one that is still to come.</summary>
    public static DomainError NotNext() =>
        Entry.Error(
            "not-next",
            Rule,
            "Chỉ chuyển sang kỳ họp chưa diễn ra, khác kỳ đang ghi việc này.",
            "It is carried over to a meeting still to come, other than the one on which it stands.",
            "meeting"
        );

    /// <summary>The reference is none of that kind of record.</summary>
    public static DomainError LinkForm(string prefix) =>
        Entry.Error(
            "link-form",
            Invalid,
            $"Số của loại này bắt đầu bằng '{prefix}-'.",
            $"References of this kind begin with '{prefix}-'.",
            "reference"
        );

    /// <summary>The same record twice.</summary>
    public static DomainError LinkThere() =>
        Entry.Error("link-there", Conflict, "Số này đã được ghi.", "This reference is there already.", "reference");

    /// <summary>A step does not begin where it stands.</summary>
    public static DomainError StepNotOpen(string status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không mở khi việc ở tình trạng “{WordsOf(status).Vi}”.",
            $"This step is not open while the action item is “{WordsOf(status).En}”."
        );

    /// <summary>The agency that keeps the meeting takes all steps, its owner says how far it has come.</summary>
    public static DomainError NotYours(Text keeper, Text owner) =>
        Entry.Error(
            "not-yours",
            Forbidden,
            $"Bước này do cơ quan chủ trì cuộc họp ({keeper.Vi}) thực hiện; cơ quan được giao ({owner.Vi}) báo cáo tiến độ và hoàn thành.",
            $"This step is taken by the agency that keeps the meeting ({keeper.En}); the owner ({owner.En}) reports on progress and completes it."
        );

    private static Text WordsOf(string status) =>
        status switch
        {
            ActionItemStatus.Open => new("chưa thực hiện", "open"),
            ActionItemStatus.UnderWay => new("đang thực hiện", "under way"),
            ActionItemStatus.Done => new("đã hoàn thành", "done"),
            _ => new("không thực hiện", "dropped"),
        };

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
