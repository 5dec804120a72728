using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.People;

/// <summary>Whether an exchange may mention one person more, and whether his details may change.</summary>
internal static class PeopleRules
{
    // Handovers of forty citizens at once are known; a list of hundreds is a file of its own and no exchange.
    private const int Most = 200;

    public static void RefuseCorrection(ExchangeRecord exchange, string reason)
    {
        StateSecrets.RefuseMarked("reason", reason);
        Refuse(RefusalOfCorrection(exchange));
    }

    public static void RefuseAnother(ExchangeRecord exchange) => Refuse(RefusalOfAnother(exchange));

    /// <summary>Why nobody can be added; null where somebody can.</summary>
    public static DomainError? RefusalOfAnother(ExchangeRecord exchange) =>
        exchange switch
        {
            { Entry.Secrecy: not null } => ExchangeErrors.StateSecret("people"),
            { Status: ExchangeStatus.Voided } => MentionErrors.Voided(exchange.Reference),
            { Status: ExchangeStatus.Closed } => MentionErrors.NotOpen(exchange.Reference),
            { People.Count: >= Most } => MentionErrors.TooMany(Most),
            _ => null,
        };

    /// <summary>Why nobody's details change; null where they may.</summary>
    public static DomainError? RefusalOfCorrection(ExchangeRecord exchange) =>
        exchange.Status == ExchangeStatus.Voided ? MentionErrors.Voided(exchange.Reference) : null;

    private static void Refuse(DomainError? refusal)
    {
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }
    }
}
