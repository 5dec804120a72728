using Cooperation.Hotline.Domain.Exchanges.Attachments;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>An attachment as everybody who reads the exchange sees it; what identifies a person only where it is open.</summary>
/// <param name="Name">The file's name; null where it is not open, and once it is withdrawn.</param>
/// <param name="Kind">pdf, image, audio or office.</param>
/// <param name="Type">The media type.</param>
/// <param name="Sha256">The hash of the content; null for whom it is not, or was not, open.</param>
/// <param name="Personal">Whether it shows or names a person.</param>
/// <param name="Open">Whether its address answers to this user.</param>
/// <param name="Preview">Whether its preview does.</param>
/// <param name="Withdraw">Whether this user can withdraw it.</param>
internal sealed record AttachmentView(
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
    internal static AttachmentView Of(Attachment attachment, bool isOpen, bool isHis, string? name, string? sha256) =>
        new(
            attachment.Id,
            name,
            attachment.File.Kind,
            attachment.File.MediaType,
            attachment.File.Size,
            sha256,
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

/// <summary>Whether the user can attach a file, and why not.</summary>
internal sealed record AttachStep(bool Open, string? Why, string? Code);
