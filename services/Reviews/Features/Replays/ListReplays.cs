using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Features.Replays;

/// <summary>GET /api/reviews/replays: where the newest replay of every kind of facts stands. For whoever may start one.</summary>
internal static class ListReplays
{
    public static void Map(RouteGroupBuilder replays) =>
        replays.MapGet("/", HandleAsync).WithName(nameof(ListReplays)).WithSummary("How far the replays have come");

    internal static async Task<Answer> HandleAsync(Platform.Messaging.Replays replays, CancellationToken cancellationToken)
    {
        var newest = (await replays.ListAsync(cancellationToken)).ToDictionary(status => status.Consumer, StringComparer.Ordinal);
        return new([.. FactKinds.All.Select(kind => new Row(kind.Owner, kind.Type, newest.GetValueOrDefault(kind.Consumer)))]);
    }

    /// <summary>Every kind of facts.</summary>
    internal sealed record Answer(IReadOnlyList<Row> Items);

    /// <summary>A kind of facts, and its newest replay; null where it never had one.</summary>
    internal sealed record Row(string Owner, string Type, ReplayStatus? Replay);
}
