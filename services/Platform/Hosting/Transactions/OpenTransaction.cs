using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Hosting;

/// <summary>Transactions that may already be open.</summary>
public static class OpenTransaction
{
    /// <summary>Runs the work in a transaction: the one that is open (WithIdempotency opens one before the handler, which then commits), or one of its own.</summary>
    public static async Task<T> InTransactionAsync<T>(
        this DbContext context,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        if (context.Database.CurrentTransaction is not null)
        {
            return await work(cancellationToken);
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
