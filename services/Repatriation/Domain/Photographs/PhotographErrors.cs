using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Photographs;

/// <summary>Every reason for which a photograph of a person is not taken, beside those of the file itself.</summary>
public static class PhotographErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.photograph");

    /// <summary>A file that is no picture, or one that not every browser shows.</summary>
    public static DomainError NotAPicture() =>
        Entry.Error(
            "not-a-picture",
            Invalid,
            "Chỉ nhận ảnh JPEG, PNG, GIF hoặc WebP.",
            "Only JPEG, PNG, GIF or WebP pictures are taken.",
            "file"
        );

    /// <summary>It stands there already.</summary>
    public static DomainError Already() =>
        Entry.Error("already", Conflict, "Ảnh này đã có trong hồ sơ.", "This photograph stands with the case already.", "file");

    /// <summary>As many as are kept.</summary>
    public static DomainError TooMany() =>
        Entry.Error(
            "too-many",
            Conflict,
            $"Mỗi người có nhiều nhất {PersonPhotograph.Most} ảnh: rút bớt ảnh cũ trước.",
            $"At most {PersonPhotograph.Most} photographs of a person are kept: withdraw one first.",
            "file"
        );

    /// <summary>It was withdrawn, or is none of this person.</summary>
    public static DomainError Gone() => Entry.Error("gone", Conflict, "Ảnh này đã được rút.", "This photograph was withdrawn already.");
}
