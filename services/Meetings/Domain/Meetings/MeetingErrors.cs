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
            "Cuộc họp thuộc một khuôn khổ hoặc một văn kiện: ghi một trong hai.",
            "A meeting belongs to a framework or to an instrument: name one of them.",
            "framework"
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
}
