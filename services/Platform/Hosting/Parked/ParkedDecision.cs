using Cooperation.Platform.Hosting.Data;
using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Hosting.Parked;

/// <summary>Replays or discards a parked message and notes who decided so, in one transaction (R24).</summary>
internal sealed class ParkedDecision(ParkedMessages parked, Audit audit, ServiceDatabase database)
{
    public Task<bool> TakeAsync(bool replay, Guid id, string by, string reason, CancellationToken cancellationToken) =>
        database.Context.InTransactionAsync(
            async token =>
            {
                audit.Record(replay ? "parked.replayed" : "parked.discarded", "message", id.ToString("D"), reason);
                var message = replay ? await parked.ReplayAsync(id, by, reason, token) : await parked.DiscardAsync(id, by, reason, token);
                if (message is null)
                {
                    audit.Take();
                    return false;
                }

                await database.Context.SaveChangesAsync(token);
                return true;
            },
            cancellationToken
        );
}
