using System.ComponentModel.DataAnnotations;
using Cooperation.Contracts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Replays;

/// <summary>POST /api/reviews/replays: a planner or operator has the facts of a service, or all of them, built anew from the logs of their owners (R8). Figures stay as they are until all is there.</summary>
internal static class StartReplay
{
    private const string Everything = "everything";

    /// <summary>What to build anew.</summary>
    /// <param name="Owner">The service whose messages are asked for; every service's where none is named.</param>
    /// <param name="Type">Which of its facts; to be said only where it has several kinds.</param>
    public sealed record Request(
        [property: CodeOf(typeof(Owners))] string? Owner = null,
        [property: MaxLength(Code.MaxLength)] string? Type = null
    );

    public static void Map(RouteGroupBuilder replays) =>
        replays.MapPost("/", HandleAsync).WithName(nameof(StartReplay)).WithSummary("Build facts anew");

    private static async Task<Accepted<Started>> HandleAsync(
        Valid<Request> request,
        Platform.Messaging.Replays replays,
        Audit audit,
        CancellationToken cancellationToken
    )
    {
        var kinds = KindsOf(request.Value);
        audit.Record("reviews.replay.start", "facts", request.Value.Owner ?? Everything);
        List<ReplayStatus> started = [];
        foreach (var kind in kinds)
        {
            var id = await replays.StartAsync(kind.Consumer, cancellationToken);
            started.Add((await replays.FindAsync(id, cancellationToken))!);
        }

        var first = started[0];
        return TypedResults.Accepted(
            request.Value.Owner is null ? ReplayEndpoints.Route : $"{ReplayEndpoints.Route}/{first.ReplayId}",
            new Started(first.ReplayId, first.Consumer, first.State, first.Expected, first.Applied, started)
        );
    }

    private static IReadOnlyList<FactKind> KindsOf(Request request)
    {
        if (request.Owner is null && request.Type is null)
        {
            return FactKinds.All;
        }

        List<FactKind> kinds = [.. FactKinds.All.Where(kind => request.Owner is null || kind.Owner == request.Owner)];
        var asked = request.Type is null ? kinds : [.. kinds.Where(kind => kind.Type == request.Type)];
        return asked.Count == 1 ? asked : throw InvalidRequestException.UnknownCode("type", kinds.Select(kind => kind.Type));
    }

    /// <summary>What was begun: the first replay, and all of them.</summary>
    internal sealed record Started(
        Guid ReplayId,
        string Consumer,
        string State,
        long? Expected,
        long Applied,
        IReadOnlyList<ReplayStatus> Replays
    );
}
