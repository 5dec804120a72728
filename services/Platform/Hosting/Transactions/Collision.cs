using Cooperation.Platform.Hosting.Problems;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Platform.Hosting.Transactions;

/// <summary>What befalls a transaction through another one and no fault of its own: tried again it does what it would have done alone, or is told of the record as it now stands.</summary>
internal static class Collision
{
    public static bool Is(Exception failure) =>
        failure.Causes().OfType<DbUpdateConcurrencyException>().Any()
        || failure.Causes().OfType<PostgresException>().Any(refused => IsBetweenTransactions(refused.SqlState));

    private static bool IsBetweenTransactions(string state) =>
        state is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}
