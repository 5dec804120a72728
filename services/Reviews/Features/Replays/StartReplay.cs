using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Reactions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Replays;

/// <summary>POST /api/reviews/replays: a planner or administrator has the facts of a service built anew from its log (R8). Figures stay as they are until all is there.</summary>
internal static class StartReplay
{
    /// <summary>What to build anew.</summary>
    /// <param name="Owner">The service whose messages are asked for.</param>
    public sealed record Request([property: CodeOf(typeof(Owners))] string Owner);

    public static void Map(RouteGroupBuilder replays) =>
        replays.MapPost("/", HandleAsync).WithName(nameof(StartReplay)).WithSummary("Build the facts of a service anew");

    private static async Task<Accepted<ReplayStatus>> HandleAsync(
        Valid<Request> request,
        Platform.Messaging.Replays replays,
        Audit audit,
        CancellationToken cancellationToken
    )
    {
        audit.Record("reviews.replay.start", "facts", request.Value.Owner);
        var id = await replays.StartAsync(RecordExchangeFactsWhenExchangeChanged.Consumer, cancellationToken);
        var status = await replays.FindAsync(id, cancellationToken);
        return TypedResults.Accepted($"{ReplayEndpoints.Route}/{id}", status);
    }
}
