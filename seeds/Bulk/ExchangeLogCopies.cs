namespace Cooperation.Bulk;

/// <summary>The newest state of each exchange in Hotline's log, copied with the exchange: what a replay of that many would send. Position and epoch stay those of the pattern.</summary>
internal sealed class ExchangeLogCopies : CopyPlan
{
    private const string Received = "(c.body ->> 'receivedOrSentAt')::timestamptz";

    /// <inheritdoc/>
    public override string Functions => KeysAndTimes + ExchangeCopies.NumbersAndWords;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables { get; } = ["messaging.log"];

    /// <inheritdoc/>
    public override string Count => "select 0, 0";

    /// <inheritdoc/>
    public override string Of(string table, string column, string type) =>
        column switch
        {
            "message_id" => "pg_temp.copied(c.message_id, n)",
            "subject_id" => "pg_temp.copied(c.subject_id::uuid, n)::text",
            "occurred_at" => "c.occurred_at - pg_temp.back(n)",
            "body" => $"""
                pg_temp.set_back(c.body, n) || jsonb_build_object('exchangeId', pg_temp.copied(c.subject_id::uuid, n), 'reference',
                    concat_ws('-', 'HL', c.body ->> 'partner', pg_temp.year_of({Received}, n), pg_temp.padded(pg_temp.number_of(c.body ->> 'reference', n))))
                """,
            _ => $"c.{column}",
        };

    /// <inheritdoc/>
    public override string From(string table, IReadOnlyCollection<string> columns) =>
        """
            (
                select distinct on (subject_id) * from messaging.log
                where name = 'hotline.exchange-changed' and body ->> 'reference' like 'HL-__-2018-%'
                order by subject_id, version desc
            ) c
            """;
}
