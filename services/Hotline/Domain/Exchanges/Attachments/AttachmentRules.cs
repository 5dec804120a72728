using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges.Attachments;

/// <summary>Whether an exchange takes one file more.</summary>
public static class AttachmentRules
{
    // More than the papers of one matter: whoever has as many has a file of his own, and no exchange.
    private const int Most = 30;

    /// <summary>Why it takes none, or null.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="standing">How many stand there.</param>
    public static DomainError? Refusal(Exchange exchange, int standing) =>
        exchange switch
        {
            { Entry.Secrecy: not null } => ExchangeErrors.StateSecret("file"),
            { Status: ExchangeStatus.Voided } => ExchangeAttachmentErrors.Voided(exchange.Reference),
            _ when standing >= Most => ExchangeAttachmentErrors.TooMany(Most),
            _ => null,
        };
}
