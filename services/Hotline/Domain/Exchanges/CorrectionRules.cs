using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>A correction is judged as the entry was: by the rules of the exchange's own day.</summary>
internal static class CorrectionRules
{
    public static ExchangeEntry Corrected(Exchange exchange, string field, string? value, RulesOfTheDay rules)
    {
        var corrected = exchange.Entry.With(field, value);
        if (corrected == exchange.Entry)
        {
            throw new DomainException(StepErrors.NothingCorrected());
        }

        StateSecrets.Refuse(corrected, exchange.People.Count);
        DomainError[] refusals = [.. IntakeRules.RefusalsOfContent(corrected, rules).Select(refusal => refusal with { Field = "value" })];
        return refusals.Length == 0 ? corrected : throw new DomainException(refusals);
    }
}
