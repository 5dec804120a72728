using Cooperation.Platform.Messaging;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Replays;

/// <summary>GET /api/reviews/replays/{id}: how far a replay has come. For whoever may start one.</summary>
internal static class GetReplay
{
    public static void Map(RouteGroupBuilder replays) =>
        replays.MapGet("/{id:guid}", HandleAsync).WithName(nameof(GetReplay)).WithSummary("How far a replay has come");

    private static async Task<Results<Ok<ReplayStatus>, NotFound>> HandleAsync(
        Guid id,
        Platform.Messaging.Replays replays,
        CancellationToken cancellationToken
    ) => await replays.FindAsync(id, cancellationToken) is { } status ? TypedResults.Ok(status) : TypedResults.NotFound();
}
