using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a hotline exchange becomes a fact that figures count; a replay builds all of them anew beside these.</summary>
internal sealed class RecordExchangeFactsWhenExchangeChanged(ReviewsDbContext db) : IReaction<ExchangeChanged>, IReplayTarget
{
    /// <summary>Name of the consumer and its queue; the inbox knows it by this name.</summary>
    public const string Consumer = "reviews.exchange-facts";

    public Task ApplyAsync(IReadOnlyList<Received<ExchangeChanged>> batch, CancellationToken cancellationToken) =>
        db.WriteAsync([.. batch.Select(ExchangeFactRow.From)], cancellationToken);

    public Task BeginAsync(Guid replayId, CancellationToken cancellationToken) => db.BeginGenerationAsync(replayId, cancellationToken);

    public Task EndAsync(Guid replayId, long count, CancellationToken cancellationToken) => db.SwapToAsync(replayId, cancellationToken);

    public Task<bool> ClearAsync(CancellationToken cancellationToken) => db.ClearSliceAsync(cancellationToken);
}
