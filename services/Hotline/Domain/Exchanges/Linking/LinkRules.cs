using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges.Linking;

/// <summary>Which exchanges can be linked.</summary>
internal static class LinkRules
{
    public static DomainError? Refusal(Exchange from, Exchange to) =>
        (from, to) switch
        {
            _ when from.Id == to.Id => LinkErrors.ToItself(),
            ({ Status: ExchangeStatus.Voided }, _) => LinkErrors.Voided(from.Reference),
            (_, { Status: ExchangeStatus.Voided }) => LinkErrors.Voided(to.Reference),
            _ => null,
        };
}
