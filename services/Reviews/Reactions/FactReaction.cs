using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>What every reaction that writes facts does: a state becomes a fact, and a replay builds all of them anew beside these. It says itself what goes into which column.</summary>
/// <typeparam name="TMessage">The contract: a whole state (R6).</typeparam>
internal abstract class FactReaction<TMessage>(ReviewsDbContext db, FactKind kind)
    where TMessage : class
{
    public Task ApplyAsync(IReadOnlyList<Received<TMessage>> batch, CancellationToken cancellationToken) =>
        db.WriteAsync(kind, batch[0].ReplayId, [.. batch.Select(FactOf)], cancellationToken);

    public Task BeginAsync(Guid replayId, CancellationToken cancellationToken) =>
        db.BeginGenerationAsync(kind, replayId, cancellationToken);

    public Task EndAsync(Guid replayId, long count, CancellationToken cancellationToken) =>
        db.SwapToAsync(kind, replayId, cancellationToken);

    public Task<bool> ClearAsync(CancellationToken cancellationToken) => db.ClearSliceAsync(kind, cancellationToken);

    /// <summary>Fills the columns that figures group, filter and reckon by.</summary>
    protected abstract CurrentFact Map(TMessage message);

    private CurrentFact FactOf(Received<TMessage> received) =>
        Map(received.Message) with
        {
            Id = Guid.Parse(received.SubjectId),
            Epoch = received.Epoch,
            Version = received.Version,
            Position = received.Position,
            ValidFrom = received.OccurredAt,
            State = MessageJson.ElementOf(received.Message),
        };
}
