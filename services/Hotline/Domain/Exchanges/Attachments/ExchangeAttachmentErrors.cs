using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Exchanges.Attachments;

/// <summary>Why an exchange takes no file more.</summary>
public static class ExchangeAttachmentErrors
{
    /// <summary>What the hotline calls the refusals of attachments.</summary>
    public static readonly AttachmentErrors Attachment = new("hotline");

    /// <summary>What was voided was a mistake.</summary>
    public static DomainError Voided(Reference reference) =>
        Attachment.Error(
            "voided",
            Conflict,
            $"{reference} đã bị hủy bỏ nên không đính kèm tệp được.",
            $"{reference} was voided: nothing can be attached to it."
        );

    /// <summary>The exchange has as many as it may.</summary>
    public static DomainError TooMany(int most) =>
        Attachment.Error(
            "too-many",
            Rule,
            $"Một trao đổi có nhiều nhất {most} tệp đính kèm.",
            $"One exchange holds at most {most} attachments.",
            "file"
        );
}
