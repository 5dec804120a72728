using System.Text.Json;
using Cooperation.Platform.Messaging.Bus;

namespace Cooperation.Platform.Messaging.Replay;

/// <summary>The envelope that ends a replay.</summary>
internal static class ReplayMarker
{
    /// <summary>Its name, the same for all services.</summary>
    public const string Name = "replay-ended";

    public static Envelope Write(Guid replayId, long count)
    {
        var at = TimeProvider.System.GetUtcNow();
        return new Envelope
        {
            MessageId = Guid.CreateVersion7(at),
            Name = Name,
            SubjectId = replayId.ToString(),
            Version = 1,
            Epoch = 1,
            OccurredAt = at,
            IsState = false,
            ReplayId = replayId,
            Body = JsonElement.Parse(MessageJson.Write(new ReplayEnded { ReplayId = replayId, Count = count })),
        };
    }

    public static long Count(Envelope marker) => MessageJson.Read<ReplayEnded>(marker.Body).Count;
}
