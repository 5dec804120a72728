using System.Globalization;
using Cooperation.Platform.Domain;
using static Cooperation.Meetings.Domain.Meetings.MeetingErrors;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>Every reason for which a step of a meeting is refused.</summary>
public static class MeetingStepErrors
{
    /// <summary>Another agency keeps it.</summary>
    public static DomainError NotKeeper(Text agency) =>
        Entry.Error(
            "not-keeper",
            Forbidden,
            $"Chỉ cơ quan chủ trì cuộc họp ({agency.Vi}) thực hiện bước này.",
            $"Only the agency that keeps the meeting ({agency.En}) takes this step."
        );

    /// <summary>It does not begin where the meeting stands.</summary>
    public static DomainError StepNotOpen(string status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không mở khi cuộc họp ở trạng thái “{MeetingWords.OfStatus(status).Vi}”.",
            $"This step is not open while the meeting is “{MeetingWords.OfStatus(status).En}”."
        );

    /// <summary>It is held by a delegation that somebody has decided on.</summary>
    public static DomainError DelegationFirst() =>
        Entry.Error(
            "delegation-first",
            Conflict,
            "Cuộc họp này cần đoàn được phê duyệt trước khi tổ chức.",
            "This meeting needs an approved delegation before it is held."
        );

    /// <summary>It has no day yet.</summary>
    public static DomainError DayFirst() =>
        Entry.Error(
            "day-first",
            Conflict,
            "Cuộc họp chưa định ngày: ghi ngày mới trước.",
            "The meeting has no day: write the new one down first."
        );

    /// <summary>It has not begun.</summary>
    public static DomainError NotBegun(DateTimeOffset startsAt) =>
        Entry.Error(
            "not-begun",
            Rule,
            $"Cuộc họp chưa bắt đầu (bắt đầu lúc {startsAt.ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture)} giờ Việt Nam).",
            $"The meeting has not begun (it begins on {startsAt.ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture)}, Viet Nam time)."
        );

    /// <summary>Beginning and end go together.</summary>
    public static DomainError BothHours() =>
        Entry.Error(
            "both-hours",
            Invalid,
            "Ghi cả giờ bắt đầu và kết thúc, hoặc để trống cả hai khi chưa định ngày.",
            "Write both beginning and end, or neither while no day is known.",
            "to"
        );

    /// <summary>Nothing would change.</summary>
    public static DomainError NothingSlips() =>
        Entry.Error(
            "nothing-slips",
            Rule,
            "Ngày giờ và địa điểm mới trùng với hiện tại.",
            "The new hours and place are those it has.",
            "from"
        );

    /// <summary>No meeting that it could go into.</summary>
    public static DomainError TargetUnknown() =>
        Entry.Error("target-unknown", Rule, "Không có cuộc họp này.", "There is no such meeting.", "into");

    /// <summary>It can't go into itself.</summary>
    public static DomainError IntoItself() =>
        Entry.Error("into-itself", Rule, "Không gộp cuộc họp vào chính nó.", "A meeting does not go into itself.", "into");

    /// <summary>What is over takes no other in.</summary>
    public static DomainError TargetOver(string status) =>
        Entry.Error(
            "target-over",
            Rule,
            $"Không gộp vào cuộc họp ở trạng thái “{MeetingWords.OfStatus(status).Vi}”.",
            $"A meeting does not go into one that is “{MeetingWords.OfStatus(status).En}”.",
            "into"
        );

    /// <summary>A point of the agenda lies on a day of the meeting.</summary>
    public static DomainError DayOutside(string field) =>
        Entry.Error("day-outside", Rule, "Ngày này không nằm trong những ngày họp.", "This is none of the meeting's days.", field);

    /// <summary>The key is of no point of this agenda, or stands twice.</summary>
    public static DomainError PointUnknown(string field) =>
        Entry.Error(
            "point-unknown",
            Invalid,
            "Chương trình nghị sự không có mục này, hoặc mục được ghi hai lần.",
            "The agenda has no such point, or it stands there twice.",
            field
        );

    /// <summary>No decision of this number.</summary>
    public static DomainError DecisionUnknown() =>
        Entry.Error("decision-unknown", Invalid, "Cuộc họp không có kết luận này.", "The meeting took no such decision.", "number");

    /// <summary>Commitments keep their numbers: none is left out.</summary>
    public static DomainError CommitmentsFewer(int count) =>
        Entry.Error(
            "commitments-fewer",
            Rule,
            $"Kết luận này có {count.ToString(CultureInfo.InvariantCulture)} cam kết: sửa lời được, không bỏ bớt.",
            $"This decision holds {count.ToString(CultureInfo.InvariantCulture)} commitments: they may be said better, none is left out.",
            "commitments"
        );

    /// <summary>Not everything it decided is followed up.</summary>
    public static DomainError ItemsOpen(int open) =>
        Entry.Error(
            "items-open",
            Conflict,
            $"Còn {open.ToString(CultureInfo.InvariantCulture)} việc chưa xong và chưa chuyển sang kỳ sau.",
            $"{open.ToString(CultureInfo.InvariantCulture)} action items are neither over nor carried over to the next meeting."
        );

    /// <summary>It is brought forward to a day that is over.</summary>
    public static DomainError ForwardIntoPast() =>
        Entry.Error(
            "forward-into-past",
            Rule,
            "Không chuyển cuộc họp lên sớm vào thời gian đã qua.",
            "A meeting is not brought forward to a time that is past.",
            "from"
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

    /// <summary>More than anybody talks about at one table.</summary>
    public static DomainError TooManyLinks(int most) =>
        Entry.Error(
            "too-many-links",
            Rule,
            $"Một cuộc họp bàn tối đa {most.ToString(CultureInfo.InvariantCulture)} vụ việc, hồ sơ.",
            $"At most {most.ToString(CultureInfo.InvariantCulture)} records are on the table of one meeting.",
            "reference"
        );

    /// <summary>No such link of this meeting.</summary>
    public static DomainError LinkUnknown() =>
        Entry.Error("link-unknown", Invalid, "Cuộc họp không có liên kết này.", "The meeting has no such link.", "link");

    /// <summary>A report has a number, or something to say.</summary>
    public static DomainError ReportEmpty() =>
        Entry.Error("report-empty", Rule, "Ghi số báo cáo hoặc nội dung.", "Write the number of the report or what it says.", "number");
}
