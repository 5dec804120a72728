using Cooperation.Agreements.Features.Negotiations.Steps;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Agreements.Features.Negotiations;

/// <summary>/api/agreements/negotiations: one line per slice. What has a code is guarded by <see cref="NegotiationAccess"/> and answers 404 (R17); a track opens with its mandate.</summary>
internal static class NegotiationEndpoints
{
    public static void MapNegotiations(this IEndpointRouteBuilder agreements)
    {
        var negotiations = agreements.MapGroup("/negotiations").WithTags("Negotiations").RequireAuthorization();
        ListNegotiations.Map(negotiations);

        var negotiation = negotiations.MapGroup("/{code}").AddEndpointFilter(RefusalsOnRecord.Of("negotiation"));
        GetNegotiation.Map(negotiation);
        ListRounds.Map(negotiation);
        NoteRound.Map(negotiation);
        TakePosition.Map(negotiation);
        StandArticle.Map(negotiation);
        SetLimits.Map(negotiation);
        ScheduleSignature.Map(negotiation);
    }
}
