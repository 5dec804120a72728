using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Reviews.Domain.Statements;

/// <summary>Every reason for which something of a statement is refused.</summary>
public static class StatementErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("reviews.statement");

    private static readonly Dictionary<string, Text> Statuses = new(StringComparer.Ordinal)
    {
        [StatementStatus.Draft] = new("bản nháp", "a draft"),
        [StatementStatus.Frozen] = new("đã chốt số liệu và chờ duyệt", "frozen and waits for approval"),
        [StatementStatus.Returned] = new("bị trả lại", "returned"),
        [StatementStatus.Approved] = new("đã duyệt", "approved"),
        [StatementStatus.Sent] = new("đã gửi", "sent"),
        [StatementStatus.Withdrawn] = new("đã hủy", "withdrawn"),
    };

    /// <summary>The step is not open at this status.</summary>
    public static DomainError StepNotOpen(string status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Văn bản cung cấp thông tin {Statuses[status].Vi}: chưa hoặc không còn thực hiện được bước này.",
            $"The statement is {Statuses[status].En}: this step is not open now."
        );

    /// <summary>Nobody approves what he began or froze.</summary>
    public static DomainError OwnWork() =>
        Entry.Error(
            "own-work",
            Rule,
            "Người duyệt không được là người lập hoặc người chốt số liệu: cần một người khác duyệt.",
            "Whoever approves has neither begun nor frozen it: another person has to."
        );

    /// <summary>Somebody else takes this step.</summary>
    public static DomainError NotYours() =>
        Entry.Error(
            "not-yours",
            Forbidden,
            "Bước này do cán bộ kế hoạch hoặc lãnh đạo đơn vị của Bộ Ngoại giao thực hiện (Kế hoạch II.6(4)).",
            "This step is taken by planners or supervisors of the Ministry of Foreign Affairs (plan II.6(4))."
        );

    /// <summary>The day of the question lies ahead.</summary>
    public static DomainError AskedAhead() =>
        Entry.Error("asked-ahead", Invalid, "Ngày yêu cầu chưa đến.", "The day of the request lies ahead.", "askedOn");

    /// <summary>The years are the wrong way round.</summary>
    public static DomainError YearsReversed() =>
        Entry.Error("years-reversed", Invalid, "Năm cuối trước năm đầu.", "The last year is before the first.", "toYear");

    /// <summary>More years than a statement has.</summary>
    public static DomainError TooManyYears(int most) =>
        Entry.Error("too-many-years", Invalid, $"Không quá {Of(most)} năm.", $"{Of(most)} years at most.", "toYear");

    /// <summary>The year has not begun.</summary>
    public static DomainError YearToCome(int current) =>
        Entry.Error(
            "year-to-come",
            Invalid,
            $"Không quá năm hiện tại ({Of(current)}).",
            $"Not after the current year ({Of(current)}).",
            "toYear"
        );

    /// <summary>It can't have gone out tomorrow.</summary>
    public static DomainError SentAhead() =>
        Entry.Error("sent-ahead", Invalid, "Ngày gửi chưa đến.", "The day of sending lies ahead.", "on");

    /// <summary>It went out before it was asked for.</summary>
    public static DomainError SentBeforeAsked() =>
        Entry.Error(
            "sent-before-asked",
            Invalid,
            "Ngày gửi trước ngày yêu cầu.",
            "The day of sending is before that of the request.",
            "on"
        );

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
