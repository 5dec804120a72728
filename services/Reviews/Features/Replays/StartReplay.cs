using System.ComponentModel.DataAnnotations;
using Cooperation.Contracts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Replays;

/// <summary>POST /api/reviews/replays: a planner or administrator has the facts of a service built anew from its log (R8). Figures stay as they are until all is there.</summary>
internal static class StartReplay
{
    /// <summary>What to build anew.</summary>
    /// <param name="Owner">The service whose messages are asked for.</param>
    /// <param name="Type">Which of its facts; to be said only where it has several kinds.</param>
    public sealed record Request(
        [property: CodeOf(typeof(Owners))] string Owner,
        [property: MaxLength(Code.MaxLength)] string? Type = null
    );

    public static void Map(RouteGroupBuilder replays) =>
        replays.MapPost("/", HandleAsync).WithName(nameof(StartReplay)).WithSummary("Build the facts of a service anew");

    private static async Task<Accepted<ReplayStatus>> HandleAsync(
        Valid<Request> request,
        Platform.Messaging.Replays replays,
        Audit audit,
        CancellationToken cancellationToken
    )
    {
        var kind = KindOf(request.Value);
        audit.Record("reviews.replay.start", "facts", request.Value.Owner);
        var id = await replays.StartAsync(kind.Consumer, cancellationToken);
        var status = await replays.FindAsync(id, cancellationToken);
        return TypedResults.Accepted($"{ReplayEndpoints.Route}/{id}", status);
    }

    private static FactKind KindOf(Request request)
    {
        List<FactKind> kinds = [.. FactKinds.All.Where(kind => kind.Owner == request.Owner)];
        var asked = request.Type is null ? kinds : [.. kinds.Where(kind => kind.Type == request.Type)];
        return asked.Count == 1 ? asked[0] : throw InvalidRequestException.UnknownCode("type", kinds.Select(kind => kind.Type));
    }
}
