using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>A correction is judged as the entry was: by the rules of the exchange's own day.</summary>
internal static class CorrectionRules
{
    public static ExchangeEntry Corrected(Exchange exchange, string field, string? value, string? permission, RulesOfTheDay rules)
    {
        StateSecrets.RefuseMarked("permission", permission);
        CheckShape(field, value);
        var corrected = exchange.Entry.With(field, value);
        if (corrected == exchange.Entry)
        {
            throw new DomainException(StepErrors.NothingCorrected());
        }

        DomainError[] refusals =
        [
            .. StateSecrets
                .Refusals(corrected, exchange.People.Count)
                .Concat(IntakeRules.RefusalsOfContent(corrected, rules))
                .Select(refusal => refusal with { Field = "value" })
                .DistinctBy(refusal => refusal.Code),
            .. Loosening.Refusals(exchange.Entry.Mark(), corrected.Mark(), field, permission, HandlingOfExchanges.Errors),
        ];
        return refusals.Length == 0 ? corrected : throw new DomainException(refusals);
    }

    // The shape that logging asks of each field.
    private static void CheckShape(string field, string? value)
    {
        if (value is not null && CorrectableFields.CodesOf(field) is { } codes && !codes.Contains(value))
        {
            throw new DomainException(StepErrors.ValueNotInList(codes));
        }

        if (value?.Length > CorrectableFields.LimitOf(field))
        {
            throw new DomainException(StepErrors.ValueTooLong(CorrectableFields.LimitOf(field)));
        }
    }
}
