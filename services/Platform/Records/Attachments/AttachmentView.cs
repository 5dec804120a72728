using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>An attachment as everybody who reads the record sees it; what identifies a person only where it is open.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">The file's name; null where it is not open, and once it is withdrawn.</param>
/// <param name="Kind">pdf, image, audio or office.</param>
/// <param name="Type">The media type.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Sha256">The hash of the content; null for whom it is not, or was not, open.</param>
/// <param name="Personal">Whether it shows or names a person.</param>
/// <param name="Open">Whether its address answers to this user.</param>
/// <param name="Preview">Whether its preview does.</param>
/// <param name="Withdraw">Whether this user can withdraw it.</param>
/// <param name="AddedAt">When it was attached.</param>
/// <param name="AddedBy">By whom.</param>
/// <param name="AddedByDesk">For which desk.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null while it stands.</param>
/// <param name="WithdrawnBy">By whom.</param>
/// <param name="WithdrawnReason">Why.</param>
public sealed record AttachmentView(
    Guid Id,
    string? Name,
    string Kind,
    string Type,
    long Size,
    string? Sha256,
    bool Personal,
    bool Open,
    bool Preview,
    bool Withdraw,
    DateTimeOffset AddedAt,
    string AddedBy,
    string AddedByDesk,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawnBy,
    string? WithdrawnReason
)
{
    /// <summary>As it is shown.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="isOpen">Whether it is open to the user.</param>
    /// <param name="isHis">Whether he may withdraw it.</param>
    /// <param name="names">Its name and hash, where it is open.</param>
    public static AttachmentView Of<TRecordId>(Attachment<TRecordId> attachment, bool isOpen, bool isHis, AttachmentNames? names)
        where TRecordId : struct, IRecordId =>
        new(
            attachment.Id,
            names?.Name,
            attachment.File.Kind,
            attachment.File.MediaType,
            attachment.File.Size,
            names?.Sha256,
            attachment.Personal,
            isOpen && attachment.WithdrawnAt is null,
            isOpen && attachment.WithdrawnAt is null && attachment.File.Previewed,
            isHis && attachment.WithdrawnAt is null,
            attachment.At,
            attachment.By.Name,
            attachment.By.Desk,
            attachment.WithdrawnAt,
            attachment.WithdrawnBy?.Name,
            attachment.WithdrawnReason
        );
}
