using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Exchanges.Attachments;

/// <summary>Every reason for which an attachment is refused, beside those of the file itself. None quotes a file's name (R22).</summary>
public static class AttachmentErrors
{
    /// <summary>What was voided was a mistake.</summary>
    public static DomainError Voided(Reference reference) =>
        Error(
            "voided",
            Conflict,
            $"{reference} đã bị hủy bỏ nên không đính kèm tệp được.",
            $"{reference} was voided: nothing can be attached to it."
        );

    /// <summary>The exchange has as many as it may.</summary>
    public static DomainError TooMany(int most) =>
        Error(
            "too-many",
            Rule,
            $"Một trao đổi có nhiều nhất {most} tệp đính kèm.",
            $"One exchange holds at most {most} attachments.",
            "file"
        );

    /// <summary>The same file stands there under the other mark; nobody may believe it protected when it is not.</summary>
    public static DomainError AttachedOtherwise() =>
        Error(
            "attached-otherwise",
            Conflict,
            "Tệp này đã được đính kèm nhưng với mức bảo vệ khác. Rút tệp cũ rồi đính kèm lại.",
            "This file is attached already, but protected otherwise. Withdraw that one and attach it again.",
            "personal"
        );

    /// <summary>What may not leave can only be looked at here, and this type of file no browser shows.</summary>
    public static DomainError NobodyCouldOpen(string handling) =>
        Error(
            "nobody-could-open",
            Rule,
            $"{handling}: chỉ đính kèm được PDF hoặc ảnh xem ngay tại đây, vì tệp không được tải về.",
            $"{handling}: only PDF and images that are shown here can be attached, because files may not be downloaded.",
            "file"
        );

    /// <summary>The mark is neither true nor false.</summary>
    public static DomainError PersonalUnknown() =>
        Error("personal-unknown", Invalid, "Ghi true hoặc false.", "Give true or false.", "personal");

    /// <summary>It was withdrawn before.</summary>
    public static DomainError WithdrawnAlready() =>
        Error("withdrawn-already", Conflict, "Tệp này đã được rút trước đó.", "This attachment was withdrawn before.");

    private static DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"hotline.attachment.{reason}", kind, new(vi, en), field);
}
