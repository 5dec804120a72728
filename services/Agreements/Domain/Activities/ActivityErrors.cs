using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Activities;

/// <summary>Every reason for which something of a priority activity is refused.</summary>
public static class ActivityErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.activity");

    /// <summary>It carries out an instrument that the user sees.</summary>
    public static DomainError InstrumentUnknown() =>
        Entry.Error("instrument-unknown", Invalid, "Không có văn kiện mang mã này.", "There is no instrument of this code.", "instrument");

    /// <summary>What was not signed, or has ended, is not carried out.</summary>
    public static DomainError InstrumentNotStanding() =>
        Entry.Error(
            "instrument-not-standing",
            Rule,
            "Chỉ ghi hoạt động theo văn kiện đã ký và chưa hết hiệu lực.",
            "Activities carry out an instrument that was signed and has not ended.",
            "instrument"
        );

    /// <summary>It lies outside the term of its instrument.</summary>
    public static DomainError OutsideTerm(string field, DateOnly? from, DateOnly? to) =>
        Entry.Error(
            "outside-term",
            Rule,
            $"Ngày này ngoài thời hạn của văn kiện ({Vi(from)} – {Vi(to)}).",
            $"This day is outside the term of the instrument ({En(from)} – {En(to)}).",
            field
        );

    /// <summary>The plan of its year has no such task.</summary>
    public static DomainError TaskUnknown(Text plan, string task) =>
        Entry.Error("task-unknown", Invalid, $"{plan.Vi} không có nhiệm vụ {task}.", $"{plan.En} has no task {task}.", "task");

    /// <summary>It is due within the year of its plan.</summary>
    public static DomainError DueOutsideYear(int year) =>
        Entry.Error("due-outside-year", Invalid, $"Hạn phải trong năm {year}.", $"It has to be due within {year}.", "due");

    /// <summary>A step does not begin where it stands.</summary>
    public static DomainError StepNotOpen(Text status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không thực hiện được khi hoạt động ở tình trạng: {status.Vi}.",
            $"This step does not begin while the activity is: {status.En}."
        );

    /// <summary>It is carried over to a later year.</summary>
    public static DomainError YearNotLater(int year) =>
        Entry.Error("year-not-later", Invalid, $"Năm chuyển sang phải sau {year}.", $"The year has to come after {year}.", "year");

    /// <summary>Done is what something shows to be done.</summary>
    public static DomainError EvidenceRequired() =>
        Entry.Error(
            "evidence-required",
            Rule,
            "Chưa có minh chứng nào: ghi minh chứng trước khi ghi hoàn thành.",
            "Nothing shows that it was done yet: evidence is added before it is completed."
        );

    /// <summary>A day before it was agreed.</summary>
    public static DomainError DoneBeforeYear(int year) =>
        Entry.Error(
            "done-before-year",
            Invalid,
            $"Ngày hoàn thành không thể trước năm {year}.",
            $"It can't have been done before {year}.",
            "on"
        );

    /// <summary>The reference is none of that kind of record.</summary>
    public static DomainError EvidenceForm(string prefix) =>
        Entry.Error(
            "evidence-form",
            Invalid,
            $"Mã của loại minh chứng này bắt đầu bằng '{prefix}-'.",
            $"The reference of such evidence begins with '{prefix}-'.",
            "reference"
        );

    /// <summary>The instrument has no such document.</summary>
    public static DomainError FileUnknown() =>
        Entry.Error(
            "file-unknown",
            Invalid,
            "Văn kiện không có văn bản mang mã này: lưu tệp ở mục Văn bản của văn kiện trước.",
            "The instrument has no document of this reference: the file is put among its documents first.",
            "reference"
        );

    /// <summary>The same evidence twice.</summary>
    public static DomainError EvidenceThere() =>
        Entry.Error("evidence-there", Conflict, "Minh chứng này đã được ghi.", "This evidence is there already.", "reference");

    /// <summary>It carries out an instrument or stands in a framework's plan: one of the two.</summary>
    public static DomainError UnderOne() =>
        Entry.Error(
            "under-one",
            Invalid,
            "Ghi văn kiện mà hoạt động thực hiện, hoặc khuôn khổ có kế hoạch đó: một trong hai.",
            "Name the instrument that it carries out, or the framework in whose plan it stands: one of the two.",
            "instrument"
        );

    /// <summary>The work plans that are kept here are those of frameworks whose lead is known.</summary>
    public static DomainError FrameworkUnknown(IEnumerable<string> known) =>
        Entry.Error(
            "framework-unknown",
            Invalid,
            $"Không có kế hoạch của khuôn khổ này ở đây. Có: {string.Join(", ", known)}.",
            $"There is no work plan of this framework here. There are: {string.Join(", ", known)}.",
            "framework"
        );

    /// <summary>Only what is late is reminded of.</summary>
    public static DomainError NotLate(DateOnly due) =>
        Entry.Error(
            "not-late",
            Rule,
            $"Hoạt động chưa quá hạn ({Vi(due)}) hoặc đã xong nên không cần nhắc.",
            $"It is not late (due {En(due)}) or no longer open, so nobody has to be reminded."
        );

    /// <summary>Reminded once a day.</summary>
    public static DomainError RemindedToday() =>
        Entry.Error("reminded-today", Conflict, "Hôm nay đã nhắc cơ quan thực hiện.", "Its owner was reminded today already.");

    /// <summary>Activities are kept by the planners of the lead agency, reported on by those of their owner.</summary>
    public static DomainError NotYours(Text lead, Text owner) =>
        Entry.Error(
            "not-yours",
            Forbidden,
            $"Bước này do cơ quan chủ trì ({lead.Vi}) thực hiện; cơ quan thực hiện ({owner.Vi}) báo cáo tiến độ.",
            $"This step is taken by the lead agency ({lead.En}); the owner ({owner.En}) reports on progress."
        );

    private static string Vi(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "…";

    private static string En(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "…";
}
