using Cooperation.Platform.Messaging;

namespace Cooperation.Platform.Hosting.Parked;

/// <summary>Replays or discards a parked message and notes who decided so: the entry commits with the decision (R24).</summary>
internal sealed class ParkedDecision(ParkedMessages parked, Audit audit)
{
    public async Task<bool> TakeAsync(bool replay, Guid id, string by, string reason, CancellationToken cancellationToken)
    {
        audit.Record(replay ? "parked.replayed" : "parked.discarded", "message", id.ToString("D"), reason);
        var message = replay
            ? await parked.ReplayAsync(id, by, reason, cancellationToken)
            : await parked.DiscardAsync(id, by, reason, cancellationToken);
        return message is not null;
    }
}
