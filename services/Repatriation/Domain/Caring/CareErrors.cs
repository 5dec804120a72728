using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Laws;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Caring;

/// <summary>Every reason for which a visit, a support or a consent is not written down or moved.</summary>
public static class CareErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.care");

    /// <summary>The table knows no such move.</summary>
    public static DomainError NotOpen(string from, string to, DateOnly day) =>
        Entry.Error(
            "not-open",
            Conflict,
            $"Mục “{Words(from).Vi}” không thể chuyển thành “{Words(to).Vi}”; nếu cần, hãy ghi một mục mới.",
            $"What is “{Words(from).En}” does not become “{Words(to).En}”; where it is needed, write down a new one."
        ) with
        {
            Rule = LawOfTheDay.Support(day),
        };

    /// <summary>A kind of another type.</summary>
    public static DomainError KindOfAnotherType() =>
        Entry.Error(
            "kind-unknown",
            Invalid,
            "Loại này không thuộc mục đang ghi.",
            "This kind does not belong to what is written down.",
            "kind"
        );

    /// <summary>A state in which nothing of the type begins.</summary>
    public static DomainError NoBeginning() =>
        Entry.Error("no-beginning", Invalid, "Mục mới không bắt đầu ở tình trạng này.", "A new one does not begin in this state.", "to");

    /// <summary>What it can't do without.</summary>
    public static DomainError Required(string field) =>
        Entry.Error("field-required", Invalid, "Phải ghi nội dung này.", "This is required.", field);

    /// <summary>No entry of this person.</summary>
    public static DomainError Unknown() =>
        Entry.Error("entry-unknown", Invalid, "Người này không có mục đó.", "This person has no such entry.", "entry");

    /// <summary>A day that lies behind.</summary>
    public static DomainError DueBehind(string field) =>
        Entry.Error(
            "due-behind",
            Invalid,
            "Ngày hẹn đã qua: ghi một ngày từ hôm nay trở đi.",
            "The day for it has passed: write today or a later one.",
            field
        );

    /// <summary>After a visit that was made or missed comes another one.</summary>
    public static DomainError NextOfVisits() =>
        Entry.Error(
            "next-of-visits",
            Invalid,
            "Chỉ hẹn lần sau khi ghi kết quả một lần thăm hỏi.",
            "A next one is planned only with what became of a visit.",
            "next"
        );

    /// <summary>A day before the one on which it was written down.</summary>
    public static DomainError BeforePlanned() =>
        Entry.Error("day-before-planned", Invalid, "Ngày này trước ngày lên kế hoạch.", "This day lies before that of the plan.", "on");

    /// <summary>Nothing was done for somebody before anybody knew of him.</summary>
    public static DomainError BeforeReport(DateOnly day) =>
        Entry.Error(
            "day-before-report",
            Invalid,
            $"Ngày này trước ngày báo tin ({DayWords.Vi(day)}).",
            $"This day lies before the report ({DayWords.En(day)}).",
            "on"
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>For a minor his guardian agrees.</summary>
    public static DomainError GuardianConsents(DateOnly day) =>
        Entry.Error(
            "guardian-consents",
            Rule,
            "Người chưa thành niên không tự mình đồng ý: chọn người đại diện hợp pháp.",
            "A minor does not agree alone: choose the guardian.",
            "givenBy"
        ) with
        {
            Rule = LawOfTheDay.Minors(day),
        };

    /// <summary>A visit is missed once its day has come.</summary>
    public static DomainError NotYetMissed() =>
        Entry.Error("not-yet-missed", Invalid, "Chưa đến ngày hẹn.", "Its day has not come yet.", "on");

    /// <summary>Nobody at home looks after him yet.</summary>
    public static DomainError NotHomeYet(DateOnly day) =>
        Entry.Error(
            "not-home-yet",
            Rule,
            "Việc hỗ trợ ghi từ khi tiếp nhận; thăm hỏi sau khi địa phương đã nhận.",
            "Support is written down from the reception on; visits once the home province has taken over."
        ) with
        {
            Rule = LawOfTheDay.Support(day),
        };

    /// <summary>Who has died, is missing or lives elsewhere is not visited.</summary>
    public static DomainError NobodyThere(DateOnly day) =>
        Entry.Error(
            "nobody-there",
            Conflict,
            "Người này đã chết, mất liên lạc hoặc định cư nơi khác; không lên kế hoạch mới.",
            "This person has died, is missing or lives elsewhere; nothing new is planned."
        ) with
        {
            Rule = LawOfTheDay.Support(day),
        };

    private static Text Words(string state) =>
        state switch
        {
            CareStates.Planned => new("đã lên kế hoạch", "planned"),
            CareStates.Done => new("đã thực hiện", "done"),
            CareStates.Missed => new("không thực hiện được", "missed"),
            CareStates.Running => new("đang hỗ trợ", "running"),
            CareStates.Stopped => new("đã dừng", "stopped"),
            CareStates.Refused => new("từ chối", "refused"),
            CareStates.Cancelled => new("ghi nhầm", "cancelled"),
            CareStates.Given => new("đồng ý", "given"),
            _ => new("đã rút lại", "withdrawn"),
        };
}
