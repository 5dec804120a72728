using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Laws;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Protections;

/// <summary>Every reason for which a measure of protection is not written down or moved.</summary>
public static class ProtectionErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.protection");

    /// <summary>The table knows no such move.</summary>
    public static DomainError NotOpen(string from, string to, DateOnly day) =>
        Entry.Error(
            "not-open",
            Conflict,
            $"Biện pháp “{Words(from).Vi}” không thể chuyển thành “{Words(to).Vi}”; nếu cần, hãy ghi một đề nghị mới.",
            $"A measure that is “{Words(from).En}” does not become “{Words(to).En}”; where it is needed, ask for a new one."
        ) with
        {
            Rule = LawOfTheDay.Protection(day),
        };

    /// <summary>What a measure that is asked for can't do without.</summary>
    public static DomainError Required(string field) =>
        Entry.Error("field-required", Invalid, "Phải ghi nội dung này.", "This is required.", field);

    /// <summary>No measure of this person.</summary>
    public static DomainError Unknown() =>
        Entry.Error(
            "measure-unknown",
            Invalid,
            "Người này không có biện pháp bảo vệ đó.",
            "This person has no such measure of protection.",
            "measure"
        );

    /// <summary>A day before the one on which it was asked for or granted.</summary>
    public static DomainError BeforeWhatCameFirst(string field) =>
        Entry.Error(
            "day-before-step",
            Invalid,
            "Ngày này trước ngày đề nghị hoặc ngày quyết định.",
            "This day lies before that of the asking or the decision.",
            field
        );

    /// <summary>Prolonging says until when, beyond the day that stands.</summary>
    public static DomainError NotLonger() =>
        Entry.Error(
            "not-longer",
            Invalid,
            "Gia hạn thì ghi ngày cuối mới, sau ngày cuối hiện tại.",
            "To prolong it, give a new last day after the one that stands.",
            "until"
        );

    /// <summary>Nobody is protected for longer by one decision.</summary>
    public static DomainError TooLong(DateOnly last, ProtectionTerm term) =>
        Entry.Error(
            "too-long",
            Rule,
            $"Một quyết định chỉ bảo vệ đến {DayWords.Vi(last)}; còn nguy cơ thì gia hạn khi sắp hết.",
            $"One decision protects until {DayWords.En(last)} at most; where the danger goes on, prolong it before it ends.",
            "until"
        ) with
        {
            Source = term.Source,
        };

    /// <summary>What protects without a last day can't be prolonged.</summary>
    public static DomainError WithoutEnd() =>
        Entry.Error(
            "without-end",
            Invalid,
            "Biện pháp này không có ngày cuối nên không gia hạn; khi không cần nữa thì ghi chấm dứt.",
            "This protection has no last day, so it is not prolonged; once it is needed no more, end it.",
            "until"
        );

    /// <summary>The last day lies before the first.</summary>
    public static DomainError EndsBeforeItBegins() =>
        Entry.Error(
            "until-before-from",
            Invalid,
            "Ngày cuối không thể trước ngày bắt đầu.",
            "The last day can't lie before the first.",
            "until"
        );

    /// <summary>Why protection is denied, refused or ended stands with it.</summary>
    public static DomainError ReasonRequired() =>
        Entry.Error(
            "reason-required",
            Invalid,
            "Phải ghi lý do không áp dụng, từ chối hoặc chấm dứt biện pháp bảo vệ.",
            "Say why the protection is denied, refused or ended.",
            "reason"
        );

    private static Text Words(string state) =>
        state switch
        {
            PersonProtections.Asked => new("đã đề nghị", "asked for"),
            PersonProtections.Granted => new("đang được bảo vệ", "granted"),
            PersonProtections.RefusedByPerson => new("người được bảo vệ từ chối", "refused by the person"),
            PersonProtections.Denied => new("không áp dụng", "denied"),
            _ => new("đã chấm dứt", "ended"),
        };
}
