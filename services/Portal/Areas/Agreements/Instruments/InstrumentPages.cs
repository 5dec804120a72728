using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Agreements.Documents;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>/instruments: one line per page. Agreements decides who sees which instruments.</summary>
internal static class InstrumentPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var instruments = pages.MapGroup("/instruments").RequireRoles(Jobs.InstrumentRoles);
        ListInstruments.Map(instruments);
        PlanInstrument.Map(instruments);
        ShowInstrument.Map(instruments);
        TakeInstrumentStep.Map(instruments);
        InstrumentDocumentPages.Map(instruments);
    }
}
