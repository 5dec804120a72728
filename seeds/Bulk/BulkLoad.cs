using Npgsql;

namespace Cooperation.Bulk;

/// <summary>
/// Fills a system with exchanges for measuring, straight into the databases of Hotline and Reviews: the demo year is copied into the ten years
/// before it, with its clocks, replies and timelines, until there are as many as asked for. Never for a system that people work with: the copies
/// are marked (<see cref="Mark"/>), nobody can open their protected details, and no message is sent about them.
/// </summary>
/// <param name="hotline">How to reach Hotline's database, as superuser: foreign keys are not checked row by row.</param>
/// <param name="reviews">How to reach the one of Reviews, as superuser.</param>
/// <param name="say">Takes a line about what was done.</param>
public sealed class BulkLoad(string hotline, string reviews, Action<string> say)
{
    /// <summary>Stands as the name of who logged it, on every copy.</summary>
    public const string Mark = "Nạp số liệu đo";

    // About 36,000 exchanges of the demo year: a few seconds of work that can be told about.
    private const int CopiesAtOnce = 50;

    // What an exchange consists of. Who read it is not copied: nobody did. Details and terms of persons are made anew or left out.
    private static readonly string[] HotlineTables =
    [
        "hotline.exchanges",
        "hotline.exchange_words",
        "hotline.people",
        "hotline.person_terms",
        "hotline.clocks",
        "hotline.clock_alerts",
        "hotline.corrections",
        "hotline.forwardings",
        "hotline.recall_confirmations",
        "hotline.replies",
        "hotline.reply_voidings",
        "hotline.timeline",
        "hotline.verifications",
    ];

    private static readonly string[] ReviewsTables = ["reviews.fact_current", "reviews.fact_history"];

    /// <summary>Copies until there are about as many exchanges (whole years only); returns how many there are now.</summary>
    /// <exception cref="InvalidOperationException">The system holds no demo year to copy.</exception>
    public async Task<long> FillAsync(long exchanges, CancellationToken cancellationToken)
    {
        await using var hotlineCopies = await CopyOfYear.OpenAsync(hotline, new ExchangeCopies(HotlineTables), cancellationToken);
        await using var reviewsCopies = await CopyOfYear.OpenAsync(reviews, new ExchangeCopies(ReviewsTables), cancellationToken);
        var (patterns, done) = await hotlineCopies.CountAsync(cancellationToken);
        if (patterns == 0)
        {
            throw new InvalidOperationException("There is no demo year to copy. Start the system with its demo data.");
        }

        var wanted = (int)Math.Max(0, (exchanges + patterns - 1) / patterns - 1);
        await using (var index = await LeftOutIndex.OfAsync(hotline, "hotline.ix_exchange_words", wanted - done, cancellationToken))
        {
            for (var copy = done; copy < wanted; copy += CopiesAtOnce)
            {
                var last = Math.Min(wanted, copy + CopiesAtOnce);
                await hotlineCopies.CopyAsync(copy + 1, last, cancellationToken);
                await reviewsCopies.CopyAsync(copy + 1, last, cancellationToken);
                say($"{(last + 1) * patterns:N0} exchanges");
            }
        }

        await hotlineCopies.SettleAsync(cancellationToken);
        await reviewsCopies.SettleAsync(cancellationToken);
        say("indexed, vacuumed and analysed");
        return (Math.Max(wanted, done) + 1) * patterns;
    }

    /// <summary>Size of a table with its values out of line, and of one of its indexes, in bytes.</summary>
    public async Task<(long Table, long Index)> SizesAsync(string table, string index, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(hotline);
        await using var command = source.CreateCommand("select pg_table_size($1::regclass), pg_relation_size($2::regclass)");
        command.Parameters.AddWithValue(table);
        command.Parameters.AddWithValue(index);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        return (row.GetInt64(0), row.GetInt64(1));
    }
}
