using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Reviews.Domain.OutsideValues;

/// <summary>Every reason for which a value from outside is refused.</summary>
public static class OutsideValueErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("reviews.outside-value");

    /// <summary>No value without the paper that says so.</summary>
    public static DomainError SourceRequired() =>
        Entry.Error(
            "source-required",
            Invalid,
            "Phải ghi nguồn: số, ký hiệu văn bản hoặc báo cáo nêu con số này.",
            "The source is required: number and sign of the paper or report that gives this number.",
            "source"
        );

    /// <summary>The paper is of a day to come.</summary>
    public static DomainError SourceAhead() =>
        Entry.Error("source-date-ahead", Invalid, "Ngày của nguồn chưa đến.", "The day of the source lies ahead.", "sourceDate");

    /// <summary>The year lies ahead.</summary>
    public static DomainError YearAhead() => Entry.Error("year-ahead", Invalid, "Năm này chưa đến.", "This year lies ahead.", "year");

    /// <summary>A share has a denominator.</summary>
    public static DomainError DenominatorRequired() =>
        Entry.Error("denominator-required", Invalid, "Phải ghi mẫu số.", "The denominator is required.", "denominator");

    /// <summary>A number has none.</summary>
    public static DomainError NoDenominator() =>
        Entry.Error("no-denominator", Invalid, "Số liệu này không có mẫu số.", "This number has no denominator.", "denominator");

    /// <summary>More than the whole.</summary>
    public static DomainError MoreThanWhole() =>
        Entry.Error("more-than-whole", Invalid, "Tử số lớn hơn mẫu số.", "The numerator is greater than the denominator.", "numerator");

    /// <summary>The system counts it.</summary>
    public static DomainError IsCounted(string code) =>
        Entry.Error(
            "is-counted",
            Rule,
            $"{code} của năm này do hệ thống đếm từ hồ sơ; chỉ nhập số của những năm trước khi có hệ thống, đánh dấu “từ giấy tờ”.",
            $"{code} of this year is counted from the records; only years before the system are entered, marked ‘from paper’.",
            "code"
        );

    /// <summary>Another agency enters it.</summary>
    public static DomainError NotYours(Text agencies) =>
        Entry.Error("not-yours", Forbidden, $"Chỉ tiêu này do {agencies.Vi} nhập.", $"This target is entered by {agencies.En}.");

    /// <summary>Nobody checks his own entry.</summary>
    public static DomainError OwnEntry() =>
        Entry.Error(
            "own-entry",
            Rule,
            "Người kiểm tra phải là người khác với người nhập.",
            "Whoever checks is another person than whoever entered it."
        );

    /// <summary>It waits for nothing.</summary>
    public static DomainError NotWaiting() =>
        Entry.Error(
            "not-waiting",
            Conflict,
            "Số này không còn chờ kiểm tra hay rút lại.",
            "This value is neither waiting nor to be withdrawn."
        );

    /// <summary>One waits already.</summary>
    public static DomainError OneWaits() =>
        Entry.Error(
            "one-waits",
            Conflict,
            "Đã có một số chờ kiểm tra cho chỉ tiêu và năm này: kiểm tra hoặc rút số đó trước.",
            "A value for this target and year waits already: check or withdraw that one first."
        );
}
