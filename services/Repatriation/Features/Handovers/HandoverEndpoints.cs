using Cooperation.Platform.Records.Steps;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>/api/repatriation/handovers: one line per slice. Policies guard the collection; what has an id is guarded by <see cref="HandoverAccess"/> and answers 404 (R17).</summary>
internal static class HandoverEndpoints
{
    public const string Segment = "/handovers/";

    public static void MapHandovers(this RouteGroupBuilder repatriation)
    {
        var handovers = repatriation.MapGroup("/handovers").WithTags("Handovers").RequireAuthorization();
        PlanHandover.Map(handovers);
        ListHandovers.Map(handovers);

        var handover = handovers.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("handover"));
        GetHandover.Map(handover);
        GetHandoverList.Map(handover);
        ConfirmHandover.Map(handover);
        AddToHandover.Map(handover);
        TakeOffHandover.Map(handover);
        RescheduleHandover.Map(handover);
        NoteArrival.Map(handover);
        SignMinutes.Map(handover);
        CancelHandover.Map(handover);
        UndoHandover.Map(handover);
    }
}
