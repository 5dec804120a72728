using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>Every reason for which something of a task of the plan is refused.</summary>
public static class TaskErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.task");

    /// <summary>The quarter is one of the plan's year.</summary>
    public static DomainError QuarterOutside(int year) =>
        Entry.Error(
            "quarter-outside",
            Invalid,
            $"Kế hoạch này của năm {year}: ghi quý từ {year}-Q1 đến {year}-Q4.",
            $"This plan is of {year}: its quarters are {year}-Q1 to {year}-Q4.",
            "quarter"
        );

    /// <summary>A quarter that has not begun has nothing to report.</summary>
    public static DomainError QuarterAhead(PlanQuarter quarter) =>
        Entry.Error("quarter-ahead", Rule, $"Quý {quarter} chưa bắt đầu.", $"{quarter} has not begun.", "quarter");

    /// <summary>Whoever neither leads nor takes part does not report.</summary>
    public static DomainError NotReporting(PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Entry.Error(
            "not-reporting",
            Forbidden,
            $"Nhiệm vụ {task.Id} do cơ quan chủ trì và cơ quan tham gia nêu tại {task.LeadSource} báo cáo; tài khoản của địa phương phải gắn với đúng một tỉnh.",
            $"Task {task.Id} is reported on by those who lead it or take part in it by {task.LeadSource}; the account of a province serves just one."
        );
    }

    /// <summary>Whoever takes part in no task keeps no plan for it.</summary>
    public static DomainError NotPlanning() =>
        Entry.Error(
            "not-planning",
            Forbidden,
            "Kế hoạch riêng do các Bộ, ngành, địa phương thực hiện Kế hoạch lập (mục III.1); tài khoản của địa phương phải gắn với đúng một tỉnh.",
            "Own plans are made by the ministries and provinces that carry the plan out (III.1); the account of a province serves just one."
        );

    /// <summary>Reminders and inspections are the standing agency's.</summary>
    public static DomainError StandingAgencyOnly() =>
        Entry.Error(
            "standing-agency-only",
            Forbidden,
            "Việc đôn đốc, kiểm tra do cán bộ kế hoạch của Bộ Công an, Cơ quan Thường trực, thực hiện (mục III.2 của kế hoạch).",
            "Reminders and inspections are made by planners of the Ministry of Public Security, the standing agency (III.2 of the plan)."
        );

    /// <summary>A reminder or an inspection is of an agency that reports on the task.</summary>
    public static DomainError ReporterUnknown(PlanTask task, string field)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Entry.Error(
            "reporter-unknown",
            Invalid,
            $"Cơ quan, địa phương này không chủ trì, không tham gia nhiệm vụ {task.Id} ({task.LeadSource}).",
            $"This agency or province neither leads task {task.Id} nor takes part in it ({task.LeadSource}).",
            field
        );
    }

    /// <summary>Nobody is left to be reminded.</summary>
    public static DomainError NobodyToRemind(PlanQuarter quarter) =>
        Entry.Error(
            "nobody-to-remind",
            Rule,
            $"Quý {quarter}: không còn cơ quan nào chưa báo cáo mà hôm nay chưa được đôn đốc.",
            $"{quarter}: nobody is left who has not reported and was not reminded today.",
            "quarter"
        );

    /// <summary>A step does not begin where it stands.</summary>
    public static DomainError ReportedAlready(PlanQuarter quarter) =>
        Entry.Error(
            "reported-already",
            Conflict,
            $"Cơ quan này đã báo cáo quý {quarter}.",
            $"This agency has reported on {quarter} already."
        );

    /// <summary>Somebody of the same agency was quicker.</summary>
    public static DomainError ReportedMeanwhile() =>
        Entry.Error(
            "reported-meanwhile",
            Conflict,
            "Quý này vừa có người ghi. Mở lại trang để xem.",
            "Somebody has just written about this quarter. Open the page again to see it."
        );

    /// <summary>An inspection has taken place, in the plan's year.</summary>
    public static DomainError InspectionOutside(int year) =>
        Entry.Error("inspection-outside", Invalid, $"Ngày kiểm tra phải trong năm {year}.", $"An inspection lies within {year}.", "on");
}
