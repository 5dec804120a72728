using Cooperation.Portal.Kept;

namespace Cooperation.Portal.Pages.Exchanges.Moving;

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
                (Guid id, HttpRequest request, StepDesk desk, CancellationToken cancellationToken) =>
                    desk.OpenAsync(step, id, request, cancellationToken)
            );
            exchanges
                .MapPost(
                    address,
                    (Guid id, IFormCollection sent, StepDesk desk, CancellationToken cancellationToken) =>
                        desk.TakeAsync(step, id, sent, cancellationToken)
                )
                .KeepsTyped();
        }
    }
}
