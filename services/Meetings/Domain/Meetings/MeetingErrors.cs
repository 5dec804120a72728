using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>Every reason for which a meeting is refused. The codes are for programs and never change; the sentences are for people.</summary>
public static class MeetingErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.meeting");

    /// <summary>It belongs to a framework or to an instrument.</summary>
    public static DomainError OneOwner() =>
        Entry.Error(
            "one-owner",
            Invalid,
            "Cuộc họp thuộc một khuôn khổ, một văn kiện, hoặc là giao ban với một nước: ghi một trong ba.",
            "A meeting belongs to a framework or to an instrument, or is a briefing with a partner: name one of these.",
            "framework"
        );

    /// <summary>A desk meets somebody.</summary>
    public static DomainError UnitRequired() =>
        Entry.Error(
            "unit-required",
            Invalid,
            "Ghi đơn vị phía bạn cùng giao ban, ví dụ: Đồn Công an cửa khẩu Ba Vét.",
            "Name the unit of the other side that is met, an example: Gate police post Bavet.",
            "unit"
        );

    /// <summary>Frameworks and instruments are the planners'.</summary>
    public static DomainError PlannersOnly() =>
        Entry.Error(
            "planners-only",
            Forbidden,
            "Cuộc họp của khuôn khổ hoặc theo văn kiện do cán bộ kế hoạch thông báo; đơn vị của bạn ghi giao ban với lực lượng phía bạn.",
            "Meetings of frameworks and instruments are announced by planners; your desk writes down its own briefings with the other side."
        );

    /// <summary>Briefings are the desks' that meet the other side.</summary>
    public static DomainError DesksOnly() =>
        Entry.Error(
            "desks-only",
            Forbidden,
            "Giao ban ở biên giới do chính đồn biên phòng hoặc đơn vị công an gặp phía bạn ghi.",
            "A briefing at the border is written down by the border post or the police desk itself that meets the other side."
        );

    /// <summary>Not the partner of that desk.</summary>
    public static DomainError PartnerOfOther(Text partner) =>
        Entry.Error(
            "partner-of-other",
            Rule,
            $"Tài khoản của bạn không phụ trách nước này ({partner.Vi}).",
            $"Your account does not serve this partner ({partner.En}).",
            "partner"
        );

    /// <summary>No country has this code.</summary>
    public static DomainError HostUnknown() =>
        Entry.Error(
            "host-unknown",
            Invalid,
            "Không có nước nào mang mã này (hai chữ cái theo ISO 3166-1, ví dụ: KH).",
            "No country has this code (two letters of ISO 3166-1, an example: KH).",
            "host"
        );

    /// <summary>Not a time of a clock.</summary>
    public static DomainError NotLocalTime(string field) =>
        Entry.Error(
            "not-local-time",
            Invalid,
            "Ghi giờ tại nơi họp theo dạng 2018-12-02T09:00.",
            "Write the time where it takes place as 2018-12-02T09:00.",
            field
        );

    /// <summary>No zone of this name.</summary>
    public static DomainError ZoneUnknown() =>
        Entry.Error(
            "zone-unknown",
            Invalid,
            "Múi giờ không có trong cơ sở dữ liệu IANA (ví dụ: Asia/Ho_Chi_Minh).",
            "Not a time zone of the IANA data base (an example: Asia/Ho_Chi_Minh).",
            "zone"
        );

    /// <summary>That night the clock is put forward over it.</summary>
    public static DomainError TimeNotThere(string field) =>
        Entry.Error(
            "time-not-there",
            Invalid,
            "Ở múi giờ này không có giờ đó: đồng hồ được vặn nhanh lên.",
            "There is no such time in this zone: the clock is put forward over it.",
            field
        );

    /// <summary>That night the clock is put back over it.</summary>
    public static DomainError TimeTwice(string field) =>
        Entry.Error(
            "time-twice",
            Invalid,
            "Ở múi giờ này giờ đó có hai lần: đồng hồ được vặn chậm lại. Hãy chọn giờ khác.",
            "In this zone that time comes twice: the clock is put back over it. Choose another.",
            field
        );

    /// <summary>It ends before it begins.</summary>
    public static DomainError EndsBeforeItBegins() =>
        Entry.Error(
            "ends-before-it-begins",
            Invalid,
            "Cuộc họp phải kết thúc sau khi bắt đầu.",
            "A meeting ends after it has begun.",
            "to"
        );

    /// <summary>A number of a series names one meeting.</summary>
    public static DomainError NumberTaken() =>
        Entry.Error(
            "number-taken",
            Conflict,
            "Chuỗi họp này đã có cuộc họp mang số đó.",
            "The series has a meeting of this number already.",
            "number"
        );

    /// <summary>No instrument of this code is known.</summary>
    public static DomainError InstrumentUnknown() =>
        Entry.Error(
            "instrument-unknown",
            Invalid,
            "Không có văn kiện nào mang mã này. Văn kiện mới lập có thể cần ít giây để hiện ở đây.",
            "No instrument has this code. One that was just planned may take some seconds to be known here.",
            "instrument"
        );

    /// <summary>It is no series of whose meeting it is.</summary>
    public static DomainError SeriesOfOther(IEnumerable<string> allowed)
    {
        var codes = string.Join(", ", allowed);
        return Entry.Error(
            "series-of-other",
            Invalid,
            $"Khuôn khổ hoặc văn kiện này không có chuỗi họp đó. Các chuỗi: {codes}.",
            $"This framework or instrument has no such series. It has: {codes}.",
            "series"
        );
    }

    /// <summary>The number was held long since.</summary>
    public static DomainError NumberHeld(DateOnly day) =>
        Entry.Error(
            "number-taken",
            Conflict,
            $"Kỳ họp mang số này đã họp ngày {day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)}.",
            $"The meeting of this number was held on {day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}.",
            "number"
        );

    /// <summary>No meeting to begin from.</summary>
    public static DomainError ModelUnknown() =>
        Entry.Error("model-unknown", Invalid, "Không có cuộc họp này.", "There is no such meeting.", "like");

    /// <summary>One begins from a meeting of the same series.</summary>
    public static DomainError ModelOfOther() =>
        Entry.Error(
            "model-of-other",
            Invalid,
            "Chỉ lập theo kỳ trước của cùng chuỗi họp.",
            "A meeting begins from an earlier one of its own series.",
            "like"
        );

    /// <summary>No meeting takes more than a month.</summary>
    public static DomainError TooLong() =>
        Entry.Error("too-long", Invalid, "Cuộc họp dài tối đa 31 ngày.", "A meeting takes at most 31 days.", "to");
}
