using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Reviews;

/// <summary>Every reason for which something of a review is refused.</summary>
public static class ReviewErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.review");

    /// <summary>Held is what a meeting shows, or a day: nothing of both says nothing.</summary>
    public static DomainError HeldWhenUnsaid() =>
        Entry.Error(
            "held-when-unsaid",
            Invalid,
            "Chọn cuộc họp đã tổ chức, hoặc ghi ngày nếu cuộc họp không có trong hệ thống.",
            "Choose the meeting at which it was held, or write the day where that meeting is not in the system.",
            "on"
        );

    /// <summary>Only what holds is reviewed.</summary>
    public static DomainError InstrumentNotStanding() =>
        Entry.Error(
            "instrument-not-standing",
            Rule,
            "Chỉ sơ kết, tổng kết văn kiện đã ký và chưa hết hiệu lực.",
            "Only an instrument that was signed and has not ended is reviewed."
        );

    /// <summary>The review of that kind and year is on the calendar already.</summary>
    public static DomainError ReviewThere() =>
        Entry.Error(
            "review-there",
            Conflict,
            "Kỳ này của văn kiện đã có trong lịch.",
            "The calendar has this review of the instrument already.",
            "year"
        );

    /// <summary>It would look back on years in which nobody had signed anything.</summary>
    public static DomainError BeforeSignature(DateOnly signature) =>
        Entry.Error(
            "before-signature",
            Invalid,
            $"Văn kiện ký ngày {Vi(signature)}: không có gì để nhìn lại trước năm đó.",
            $"The instrument was signed on {En(signature)}: there is nothing to look back on before that year.",
            "year"
        );

    /// <summary>The years do not fit the kind.</summary>
    public static DomainError YearsWrong(int years) =>
        Entry.Error(
            "years-wrong",
            Invalid,
            $"Loại này nhìn lại {years} năm đến năm đã ghi.",
            $"This kind looks back on {years} years up to the one named.",
            "fromYear"
        );

    /// <summary>It would begin after it ends.</summary>
    public static DomainError FromAfterTo() =>
        Entry.Error(
            "from-after-to",
            Invalid,
            "Năm đầu không thể sau năm cuối.",
            "The first year does not come after the last.",
            "fromYear"
        );

    /// <summary>It can't be due before the last year that it looks back on has begun.</summary>
    public static DomainError DueBeforeYear(int year) =>
        Entry.Error(
            "due-before-year",
            Invalid,
            $"Hạn không thể trước năm {year} là năm cuối được nhìn lại.",
            $"It is not due before {year}, the last year that it looks back on.",
            "due"
        );

    /// <summary>The host is one of the two sides.</summary>
    public static DomainError HostOfNeitherSide() =>
        Entry.Error(
            "host-of-neither-side",
            Invalid,
            "Nước chủ nhà là một trong hai bên của văn kiện.",
            "The host is one of the two sides of the instrument.",
            "host"
        );

    /// <summary>A step does not begin where it stands.</summary>
    public static DomainError StepNotOpen(Text status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không thực hiện được khi kỳ sơ kết, tổng kết ở tình trạng: {status.Vi}.",
            $"This step does not begin while the review is: {status.En}."
        );

    /// <summary>It would have been held before its year began.</summary>
    public static DomainError HeldBeforeYear(int year) =>
        Entry.Error(
            "held-before-year",
            Invalid,
            $"Kỳ này nhìn lại đến năm {year}: không thể tổ chức trước năm đó.",
            $"It looks back on {year}: it is not held before that year.",
            "on"
        );

    /// <summary>No message has told of such a meeting.</summary>
    public static DomainError MeetingUnknown() =>
        Entry.Error(
            "meeting-unknown",
            Invalid,
            "Không có cuộc họp nào của văn kiện này mang số đó và đã diễn ra.",
            "No meeting of this instrument that was held has this number.",
            "meeting"
        );

    /// <summary>One meeting holds one review.</summary>
    public static DomainError MeetingTaken() =>
        Entry.Error(
            "meeting-taken",
            Conflict,
            "Cuộc họp này đã được ghi cho một kỳ khác.",
            "This meeting stands for another review already.",
            "meeting"
        );

    /// <summary>It is concluded on the day on which it was held, or later.</summary>
    public static DomainError ConcludedBeforeHeld(DateOnly held) =>
        Entry.Error(
            "concluded-before-held",
            Invalid,
            $"Kết luận không thể trước ngày tổ chức {Vi(held)}.",
            $"It is not concluded before it was held on {En(held)}.",
            "on"
        );

    /// <summary>What follows lies ahead of what was looked back on.</summary>
    public static DomainError FollowUpNotAhead(int year) =>
        Entry.Error(
            "follow-up-not-ahead",
            Invalid,
            $"Kế hoạch tiếp theo là của năm sau {year}.",
            $"The plan that follows is for a year after {year}.",
            "followUpYear"
        );

    /// <summary>Nothing stands there that could be adopted.</summary>
    public static DomainError NothingToAdopt(int year) =>
        Entry.Error(
            "nothing-to-adopt",
            Rule,
            $"Chưa có hoạt động nào theo văn kiện này cho năm {year}: ghi kế hoạch trước khi thông qua.",
            $"There is no activity under this instrument for {year} yet: the plan is entered before it is adopted."
        );

    /// <summary>A plan is adopted once.</summary>
    public static DomainError AdoptedAlready(DateOnly on) =>
        Entry.Error(
            "adopted-already",
            Conflict,
            $"Kế hoạch tiếp theo đã được thông qua ngày {Vi(on)}.",
            $"The plan that follows was adopted on {En(on)} already."
        );

    /// <summary>It was adopted on the day on which the review was held, or later.</summary>
    public static DomainError AdoptedBeforeHeld(DateOnly held) =>
        Entry.Error(
            "adopted-before-held",
            Invalid,
            $"Kế hoạch không thể được thông qua trước ngày tổ chức {Vi(held)}.",
            $"The plan is not adopted before the review was held on {En(held)}.",
            "on"
        );

    /// <summary>Reviews are kept by the planners of the lead agency.</summary>
    public static DomainError NotYours(Text lead) =>
        Entry.Error(
            "not-yours",
            Forbidden,
            $"Bước này do cán bộ kế hoạch của cơ quan chủ trì văn kiện ({lead.Vi}) thực hiện.",
            $"This step is taken by planners of the lead agency of the instrument ({lead.En})."
        );

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
