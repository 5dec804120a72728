using System.Globalization;
using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>Every reason for which a channel or a change of one is refused.</summary>
public static class ChannelErrors
{
    /// <summary>Another channel has the code.</summary>
    public static DomainError CodeTaken() =>
        Error("code-taken", Conflict, "Đã có kênh liên lạc mang mã này.", "There is a channel with this code.", "code");

    /// <summary>The code begins with the partner's.</summary>
    public static DomainError CodeOfOtherPartner(string partner) =>
        Error("code-of-other-partner", Invalid, $"Mã kênh bắt đầu bằng {partner}-.", $"The code begins with {partner}-.", "code");

    /// <summary>The change would hold for a day for which something else was written down after it.</summary>
    public static DomainError Overlaps(string channel, DateOnly last) =>
        Error(
            "overlaps",
            Rule,
            $"{channel}: đã có nội dung áp dụng từ ngày {Vi(last)}; thay đổi mới phải bắt đầu từ ngày đó, ngừng kênh phải sau ngày đó.",
            $"{channel}: other terms hold from {En(last)}; a new change begins on that day or later, a closing after it.",
            "from"
        );

    /// <summary>The channel is closed by then.</summary>
    public static DomainError Closed(string channel, DateOnly day) =>
        Error(
            "closed",
            Conflict,
            $"Kênh {channel} ngừng dùng từ ngày {Vi(day)}. Nếu lập lại, hãy mở kênh mới với mã khác.",
            $"Channel {channel} is closed from {En(day)}. If the line is set up again, open a channel with another code."
        );

    /// <summary>Nothing would change.</summary>
    public static DomainError NothingChanges() => Error("nothing-changes", Invalid, "Chưa có nội dung nào thay đổi.", "Nothing changes.");

    /// <summary>A machine can't read the hours.</summary>
    public static DomainError HoursUnreadable(string field) =>
        Error(
            "hours-unreadable",
            Invalid,
            "Ghi giờ theo mẫu: 24/7 hoặc Mon-Fri 07:30-11:30,13:30-17:00 (T2-T6 cũng được), các ngày cách nhau bằng dấu chấm phẩy; ngày lễ: holidays 08:00-12:00. Giờ không được trùng nhau.",
            "Write hours like 24/7 or Mon-Fri 07:30-11:30,13:30-17:00, days separated by semicolons; holidays: holidays 08:00-12:00. Hours must not overlap.",
            field
        );

    /// <summary>No such zone.</summary>
    public static DomainError ZoneUnknown() =>
        Error(
            "zone-unknown",
            Invalid,
            "Không có múi giờ này. Ghi theo tên IANA, ví dụ Asia/Phnom_Penh, Europe/London.",
            "No such time zone. Use its IANA name, for example Asia/Phnom_Penh, Europe/London.",
            "theirZone"
        );

    /// <summary>The code did not stand in its list on that day.</summary>
    public static DomainError UnknownOnDay(string field, DateOnly day) =>
        Error(
            $"{field}-unknown",
            Invalid,
            $"Mã này không có trong danh mục ngày {Vi(day)}.",
            $"This code is not in the list as of {En(day)}.",
            field
        );

    /// <summary>The desk does not work in the area or with the partner.</summary>
    public static DomainError DeskDoesNotFit(string desk) =>
        Error(
            "desk-does-not-fit",
            Invalid,
            $"Đơn vị {desk} không phụ trách đối tác hoặc khu vực này.",
            $"Desk {desk} does not work with this partner or in this area.",
            "desk"
        );

    /// <summary>Two contact points have one code.</summary>
    public static DomainError ContactPointTwice(int place) =>
        Error(
            "contact-point-twice",
            Invalid,
            "Mã đầu mối đã dùng trong kênh này.",
            "This code of a contact point stands twice.",
            string.Create(CultureInfo.InvariantCulture, $"contactPoints[{place}].code")
        );

    /// <summary>A number without a digit, which nobody can dial.</summary>
    public static DomainError NumberWithoutDigits(string field) =>
        Error(
            "number-without-digits",
            Invalid,
            "Số liên lạc phải có chữ số hoặc là địa chỉ thư điện tử.",
            "A number has digits, or is an e-mail address.",
            field
        );

    /// <summary>Only the channel's own desk and the central desks may do this.</summary>
    public static DomainError NotYours() =>
        Error(
            "not-yours",
            Forbidden,
            "Chỉ chỉ huy của đơn vị giữ kênh và đơn vị trực trung ương được mở kênh này.",
            "Only the supervisor of the channel's desk and the central desks may open this channel.",
            "desk"
        );

    private static DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"hotline.channel.{reason}", kind, new(vi, en), field);

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
