using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>/cases/handovers: one line per page. Repatriation decides who sees which handovers: one of others is not there, whoever asks for it (R17).</summary>
internal static class HandoverPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        PlanHandover.Map(pages.MapGroup("/cases/handovers").RequireRoles(Roles.Consular));
        ListHandovers.Map(pages.MapGroup("/cases/handovers").RequireRoles(Jobs.HandoverRoles));
        var handovers = pages.MapGroup("/cases/handovers").RequireAuthorization();
        ShowHandover.Map(handovers);
        PrintHandoverList.Map(handovers);
        NoteArrival.Map(handovers);
        AddToHandover.Map(handovers);
        TakeOffHandover.Map(handovers);
        TakeHandoverStep.Map(handovers);
    }
}
