using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What has to be done before an exchange is closed: what shows signs of crime has been verified (plan 2018, I.2), and 'without action' has a reason.</summary>
internal static class ClosingRules
{
    /// <summary>The outcomes that a desk gives; that of an old log comes with the log.</summary>
    public static readonly IReadOnlyList<string> Given = [Outcomes.Handled, Outcomes.NoAction];

    public static DomainError? Refusal(Exchange exchange) =>
        exchange switch
        {
            _ when exchange.Verifications.Any(v => v.IsOpen) => StepErrors.VerificationOpen(exchange.Reference),
            { SignsOfCrime: true, Verifications.Count: 0 } => StepErrors.VerificationRequired(exchange.Reference),
            _ => null,
        };

    public static void Check(Exchange exchange, Outcome outcome)
    {
        StateSecrets.RefuseText(exchange.Entry, "reason", outcome.Reason);
        if (outcome.Code == Outcomes.NoAction && exchange.Entry.Secrecy is null && string.IsNullOrWhiteSpace(outcome.Reason))
        {
            throw new DomainException(StepErrors.ReasonRequired());
        }

        if (outcome.Code == Outcomes.OldLog)
        {
            throw new DomainException(StepErrors.OutcomeOfOldLog());
        }

        if (!outcome.HoldsTogether)
        {
            throw new DomainException(StepErrors.OutcomeContradictsItself());
        }
    }
}
