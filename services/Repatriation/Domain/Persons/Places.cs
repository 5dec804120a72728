using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Gates are those of the day of the step.</summary>
internal static class Places
{
    public static void Check(PersonRules rules, string? gate)
    {
        DomainError[] unknown = [.. rules.Codes.Refusals(PersonStepErrors.Entry, ("gate", "gate", gate))];
        if (unknown.Length > 0)
        {
            throw new DomainException(unknown);
        }
    }
}
