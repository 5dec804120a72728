using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>Every reason for which something of minutes is refused.</summary>
public static class MinutesErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.minutes");

    /// <summary>They are published.</summary>
    public static DomainError Locked() =>
        Entry.Error(
            "locked",
            Conflict,
            "Biên bản đã công bố và khóa. Cơ quan chủ trì có thể thu lại để sửa.",
            "The minutes are published and locked. The agency that keeps the meeting may take them back."
        );

    /// <summary>No text of this number.</summary>
    public static DomainError TextUnknown(int number) =>
        Entry.Error(
            "text-unknown",
            Invalid,
            $"Không có bản {number.ToString(CultureInfo.InvariantCulture)}.",
            $"There is no text {number.ToString(CultureInfo.InvariantCulture)}.",
            "from"
        );

    /// <summary>Several texts were written side by side.</summary>
    public static DomainError SideBySide(int count) =>
        Entry.Error(
            "side-by-side",
            Conflict,
            $"Có {count.ToString(CultureInfo.InvariantCulture)} bản viết song song: ghép thành một bản trước khi công bố.",
            $"There are {count.ToString(CultureInfo.InvariantCulture)} texts side by side: join them before publishing."
        );

    /// <summary>Somebody has gone on from it.</summary>
    public static DomainError NotLatest() =>
        Entry.Error("not-latest", Conflict, "Chỉ công bố bản mới nhất.", "Only the latest text is published.", "text");

    /// <summary>Nothing was published.</summary>
    public static DomainError NotPublished() =>
        Entry.Error("not-published", Conflict, "Biên bản chưa được công bố.", "The minutes are not published.");

    /// <summary>Those at the table write them.</summary>
    public static DomainError NotAtTable() =>
        Entry.Error(
            "not-at-table",
            Forbidden,
            "Chỉ cơ quan chủ trì và các cơ quan có người trong đoàn viết biên bản.",
            "The minutes are written by the agency that keeps the meeting and those in its delegation."
        );
}
