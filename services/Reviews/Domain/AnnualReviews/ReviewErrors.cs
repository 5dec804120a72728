using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>Every reason for which something of an annual review is refused.</summary>
public static class ReviewErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("reviews.annual-review");

    private static readonly Dictionary<string, Text> Statuses = new(StringComparer.Ordinal)
    {
        [ReviewStatus.Draft] = new("bản nháp", "a draft"),
        [ReviewStatus.Frozen] = new("đã chốt số liệu", "frozen"),
        [ReviewStatus.Submitted] = new("đã trình", "submitted"),
        [ReviewStatus.Returned] = new("bị trả lại", "returned"),
        [ReviewStatus.Approved] = new("đã duyệt", "approved"),
        [ReviewStatus.Published] = new("đã công bố", "published"),
        [ReviewStatus.Dropped] = new("đã hủy", "dropped"),
    };

    /// <summary>The step is not open at this status.</summary>
    public static DomainError StepNotOpen(string status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Báo cáo {Statuses[status].Vi}: chưa hoặc không còn thực hiện được bước này.",
            $"The review is {Statuses[status].En}: this step is not open now."
        );

    /// <summary>There is no such instrument for this user.</summary>
    public static DomainError InstrumentUnknown() =>
        Entry.Error(
            "instrument-unknown",
            Invalid,
            "Không có văn kiện này trong các văn kiện mà cơ quan của bạn chủ trì.",
            "There is no such instrument among those that your agency leads.",
            "instrument"
        );

    /// <summary>The period is not one of whole years.</summary>
    public static DomainError NotWholeYears(string field) =>
        Entry.Error(
            "not-whole-years",
            Invalid,
            "Kỳ báo cáo gồm một hay nhiều năm trọn: từ 01/01 đến 31/12, không quá 20 năm.",
            "The period is one or more whole years: from 1 January to 31 December, twenty years at most.",
            field
        );

    /// <summary>There is a review of this period.</summary>
    public static DomainError PeriodTaken() =>
        Entry.Error(
            "period-taken",
            Conflict,
            "Đã có báo cáo của văn kiện này cho kỳ này; báo cáo đã công bố được sửa bằng bản đính chính.",
            "There is a review of this instrument for this period; one that is published is corrected.",
            "from"
        );

    /// <summary>No text of this number.</summary>
    public static DomainError TextUnknown(int number) =>
        Entry.Error("text-unknown", Invalid, $"Mục này không có bản {Of(number)}.", $"This section has no text {Of(number)}.", "from");

    /// <summary>The text is longer than a section takes.</summary>
    public static DomainError TextTooLong(int most) =>
        Entry.Error(
            "text-too-long",
            Invalid,
            $"Nhận xét của một mục dài tối đa {Of(most)} ký tự.",
            $"The text of a section has {Of(most)} characters at most.",
            "text"
        );

    /// <summary>The period begins before the instrument was signed.</summary>
    public static DomainError BeforeSignature(string instrument, int yearSigned) =>
        Entry.Error(
            "before-signature",
            Invalid,
            $"Văn kiện {instrument} ký năm {Of(yearSigned)}: kỳ báo cáo không bắt đầu trước năm đó.",
            $"{instrument} was signed in {Of(yearSigned)}: no period begins before that year.",
            "from"
        );

    /// <summary>The period ends after the year that is running.</summary>
    public static DomainError YearToCome(int current) =>
        Entry.Error(
            "year-to-come",
            Invalid,
            $"Kỳ báo cáo không kéo dài quá năm hiện tại ({Of(current)}): chưa có gì để báo cáo.",
            $"No period ends after the current year ({Of(current)}): there is nothing to review yet.",
            "to"
        );

    /// <summary>No figures stand yet.</summary>
    public static DomainError NotFrozen() => Entry.Error("not-frozen", Rule, "Chưa chốt số liệu.", "The figures are not frozen yet.");

    /// <summary>Nobody has written the section.</summary>
    public static DomainError SectionOpen(ReviewSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Entry.Error(
            "section-open",
            Rule,
            $"Mục “{section.Name.Vi}” chưa có nhận xét.",
            $"The section ‘{section.Name.En}’ is not written yet.",
            section.Code
        );
    }

    /// <summary>What stands there is last year's.</summary>
    public static DomainError SectionCopied(ReviewSection section, string before)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Entry.Error(
            "section-copied",
            Rule,
            $"Mục “{section.Name.Vi}” còn nguyên văn của {before}: xem lại và lưu.",
            $"The section ‘{section.Name.En}’ still has the text of {before}: go through it and save.",
            section.Code
        );
    }

    /// <summary>Several texts were written side by side.</summary>
    public static DomainError SideBySide(ReviewSection section, int count)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Entry.Error(
            "side-by-side",
            Rule,
            $"Mục “{section.Name.Vi}” có {Of(count)} bản viết song song: ghép thành một.",
            $"The section ‘{section.Name.En}’ has {Of(count)} texts side by side: join them.",
            section.Code
        );
    }

    /// <summary>Nobody approves what he wrote or handed in.</summary>
    public static DomainError OwnWork() =>
        Entry.Error(
            "own-work",
            Rule,
            "Người duyệt không được là người viết hoặc người trình: cần một người khác duyệt.",
            "Whoever approves has neither written nor submitted any of it: another person has to."
        );

    /// <summary>Another agency takes this step.</summary>
    public static DomainError NotYours() =>
        Entry.Error(
            "not-yours",
            Forbidden,
            "Bước này do cơ quan thường trực hoặc cơ quan chủ trì văn kiện thực hiện.",
            "This step is taken by the standing agency, or by the agency that leads the instrument."
        );

    /// <summary>Services have not answered, or their messages have not arrived: nothing is frozen.</summary>
    public static DomainError OwnersSilent(IReadOnlyList<Text> silent, IReadOnlyList<Text> behind)
    {
        var vi = string.Join("; ", Parts(silent, behind, text => text.Vi, "chưa trả lời", "chưa gửi đủ dữ liệu"));
        var en = string.Join("; ", Parts(silent, behind, text => text.En, "no answer from", "not everything has arrived from"));
        return Entry.Error(
            "owners-silent",
            Conflict,
            $"Chưa chốt được số liệu ({vi}). Không có gì được chốt; hãy thử lại sau.",
            $"The figures could not be frozen ({en}). Nothing is frozen; try again later."
        );
    }

    private static IEnumerable<string> Parts(
        IReadOnlyList<Text> silent,
        IReadOnlyList<Text> behind,
        Func<Text, string> word,
        string isSilent,
        string isBehind
    )
    {
        if (silent.Count > 0)
        {
            yield return $"{isSilent}: {string.Join(", ", silent.Select(word))}";
        }

        if (behind.Count > 0)
        {
            yield return $"{isBehind}: {string.Join(", ", behind.Select(word))}";
        }
    }

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
