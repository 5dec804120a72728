using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Projects;

/// <summary>Every reason for which something of a project is refused.</summary>
public static class ProjectErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.project");

    /// <summary>An end before the start.</summary>
    public static DomainError EndBeforeStart(string field) =>
        Entry.Error("end-before-start", Invalid, "Ngày kết thúc phải sau ngày bắt đầu.", "The end has to come after the start.", field);

    /// <summary>A step before the one that leads to it.</summary>
    public static DomainError BeforeStep(string field, DateOnly earliest) =>
        Entry.Error(
            "before-step-before",
            Invalid,
            $"Ngày này không thể trước bước trước đó ({Vi(earliest)}).",
            $"This day can't come before the step before it ({En(earliest)}).",
            field
        );

    /// <summary>A report is due within the project or up to a year after it.</summary>
    public static DomainError ReportOutside(string field) =>
        Entry.Error(
            "report-outside",
            Invalid,
            "Hạn báo cáo phải từ ngày bắt đầu đến một năm sau ngày kết thúc.",
            "A report is due from the start to one year after the end.",
            field
        );

    /// <summary>Money of a donor that is not named.</summary>
    public static DomainError DonorNotNamed(string field) =>
        Entry.Error(
            "donor-not-named",
            Invalid,
            "Nhà tài trợ này chưa có trong danh sách nhà tài trợ của dự án.",
            "This donor is not among the donors of the project.",
            field
        );

    /// <summary>It serves an instrument that the user sees.</summary>
    public static DomainError InstrumentUnknown() =>
        Entry.Error("instrument-unknown", Invalid, "Không có văn kiện mang mã này.", "There is no instrument of this code.", "instrument");

    /// <summary>The plan has no such task.</summary>
    public static DomainError TaskUnknown(Text plan, string task) =>
        Entry.Error("task-unknown", Invalid, $"{plan.Vi} không có nhiệm vụ {task}.", $"{plan.En} has no task {task}.", "task");

    /// <summary>A step does not begin where it stands.</summary>
    public static DomainError StepNotOpen(Text status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không thực hiện được khi dự án ở tình trạng '{status.Vi}'.",
            $"This step does not begin while the project is '{status.En}'."
        );

    /// <summary>An extension moves the end.</summary>
    public static DomainError NotLater(DateOnly end) =>
        Entry.Error("not-later", Invalid, $"Ngày gia hạn phải sau {Vi(end)}.", $"The new end has to come after {En(end)}.", "until");

    /// <summary>The project has no such output or report.</summary>
    public static DomainError NumberUnknown() =>
        Entry.Error("number-unknown", Invalid, "Dự án không có mục mang số này.", "The project has nothing of this number.", "number");

    /// <summary>It is there already.</summary>
    public static DomainError DoneAlready(DateOnly on) =>
        Entry.Error("done-already", Conflict, $"Đã ghi ngày {Vi(on)}.", $"It was noted on {En(on)} already.", "number");

    /// <summary>Projects are kept by the planners of the agency that leads them.</summary>
    public static DomainError NotYours(Text agency) =>
        Entry.Error(
            "not-yours",
            Forbidden,
            $"Dự án do cán bộ kế hoạch của cơ quan chủ trì ({agency.Vi}) cập nhật.",
            $"A project is kept by planners of the agency that leads it ({agency.En})."
        );

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
