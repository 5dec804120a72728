using Cooperation.Platform.Domain.Handling;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Platform.Domain.Attachments;

/// <summary>Every reason for which an attachment is refused, beside those of the file itself. None quotes a file's name (R22).</summary>
/// <param name="Service">Whose refusals they are, in front of each code: <c>hotline</c>.</param>
public sealed record AttachmentErrors(string Service)
{
    /// <summary>The same file stands there under the other mark; nobody may believe it protected when it is not.</summary>
    public DomainError AttachedOtherwise() =>
        Error(
            "attached-otherwise",
            Conflict,
            "Tệp này đã được đính kèm nhưng với mức bảo vệ khác. Rút tệp cũ rồi đính kèm lại.",
            "This file is attached already, but protected otherwise. Withdraw that one and attach it again.",
            "personal"
        );

    /// <summary>What may not leave can only be looked at here, and this type of file no browser shows.</summary>
    public DomainError NobodyCouldOpen(string handling) =>
        Error(
            "nobody-could-open",
            Rule,
            $"{handling}: chỉ đính kèm được PDF hoặc ảnh xem ngay tại đây, vì tệp không được tải về.",
            $"{handling}: only PDF and images that are shown here can be attached, because files may not be downloaded.",
            "file"
        );

    /// <summary>Refuses a file that nobody could read: what may not leave is only looked at, and no browser shows it.</summary>
    /// <exception cref="DomainException">Nobody could read it.</exception>
    public void RequireReadable(AttachedFile file, EffectiveHandling handling)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(handling);
        if (!file.Previewed && handling.ExportRefusal() is not null)
        {
            throw new DomainException(NobodyCouldOpen(handling.Handling));
        }
    }

    /// <summary>The mark is neither true nor false.</summary>
    public DomainError PersonalUnknown() => Error("personal-unknown", Invalid, "Ghi true hoặc false.", "Give true or false.", "personal");

    /// <summary>It was withdrawn before.</summary>
    public DomainError WithdrawnAlready() =>
        Error("withdrawn-already", Conflict, "Tệp này đã được rút trước đó.", "This attachment was withdrawn before.");

    /// <summary>One more reason of this kind, in the service's own words.</summary>
    public DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"{Service}.attachment.{reason}", kind, new(vi, en), field);
}
