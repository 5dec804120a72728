using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What a new instrument has to keep to. What the plan's data bring was signed by others and is loaded as it stands.</summary>
public static class InstrumentRules
{
    /// <summary>Refuses it with every reason at once.</summary>
    /// <param name="terms">What was entered.</param>
    /// <param name="amended">The instrument that it amends, where there is one of that code.</param>
    /// <param name="agency">The agency that plans it.</param>
    /// <param name="lead">What the agency is called that leads what it amends.</param>
    /// <param name="codes">The lists of the day.</param>
    public static void Check(InstrumentTerms terms, Instrument? amended, string agency, Text lead, CodesOfTheDay codes)
    {
        DomainError[] refusals =
        [
            .. codes.Refusals(InstrumentErrors.Entry, ("partner", "partner", terms.Partner)),
            .. RefusalsOf(terms.TakingPart, codes),
            .. terms.Code.StartsWith(terms.Partner + "-", StringComparison.Ordinal)
                ? Array.Empty<DomainError>()
                : [InstrumentErrors.CodeOfOtherPartner(terms.Partner)],
            .. terms.Amends is null ? Array.Empty<DomainError>() : Refusals(amended, terms.Partner, agency, lead),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    /// <summary>Agencies that were none on that day.</summary>
    public static IEnumerable<DomainError> RefusalsOf(IEnumerable<string> takingPart, CodesOfTheDay codes) =>
        takingPart
            .Index()
            .SelectMany(part =>
                codes
                    .Refusals(InstrumentErrors.Entry, ("takingPart", "agency", part.Item))
                    .Select(refusal => refusal with { Field = $"takingPart[{part.Index}]" })
            );

    private static DomainError[] Refusals(Instrument? amended, string partner, string agency, Text lead) =>
        amended?.Partner != partner ? [InstrumentErrors.AmendedUnknown()]
        : amended.LeadAgency != agency ? [InstrumentErrors.NotYours(lead, source: null) with { Field = "amends" }]
        : !amended.IsStanding ? [InstrumentErrors.AmendedNotStanding()]
        : [];
}
