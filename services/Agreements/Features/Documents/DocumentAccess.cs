using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting;

namespace Cooperation.Agreements.Features.Documents;

/// <summary>Whom a document reaches by its handling (TLP 2.0), among those who see its instrument, and who keeps which.</summary>
internal static class DocumentAccess
{
    /// <summary>Whether the user reads a document of an instrument that he sees.</summary>
    public static bool Reads(this CurrentUser user, InstrumentDocument document, Instrument instrument) =>
        document.Handling switch
        {
            Handlings.Clear or Handlings.Green => true,
            // Those who have to know: the agencies that lead, take part and answer for it, by those who plan.
            Handlings.Amber => user.Is(Roles.Planner),
            // The authority that has it, and the one that put it there.
            _ => user.Is(Roles.Planner) && (user.Agency == instrument.LeadAgency || user.Agency == document.By.Agency),
        };

    /// <summary>Whether the user keeps documents of this kind, of those who take the step at all: the lead agency all of them, who notifies the notices.</summary>
    public static bool Keeps(this CurrentUser user, Instrument instrument, string kind) =>
        user.Agency == instrument.LeadAgency || kind == DocumentKinds.ForceNotice;
}
