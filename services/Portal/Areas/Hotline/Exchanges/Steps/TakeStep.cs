using Cooperation.Portal.Kept;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>GET /exchanges/{id}/{step} opens an exchange with the form of that step; POST takes the step.</summary>
internal static class TakeStep
{
    public static void Map(RouteGroupBuilder exchanges)
    {
        foreach (var step in StepForms.All)
        {
            var address = "/{id:guid}/" + step.Name;
            exchanges.MapGet(
                address,
                (Guid id, HttpRequest request, StepHandler desk, CancellationToken cancellationToken) =>
                    desk.OpenAsync(step, id, request, cancellationToken)
            );
            exchanges
                .MapPost(
                    address,
                    (Guid id, IFormCollection sent, StepHandler desk, CancellationToken cancellationToken) =>
                        desk.TakeAsync(step, id, sent, cancellationToken)
                )
                .KeepsTyped();
        }
    }
}
