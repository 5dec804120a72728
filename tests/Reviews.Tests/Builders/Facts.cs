using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Reviews.Tests.Builders;

/// <summary>Facts as messages leave them in the database; times are hours from their receipt.</summary>
internal static class Facts
{
    public static readonly DateTimeOffset Start = new(2018, 3, 5, 2, 0, 0, TimeSpan.Zero);

    public static Task FactAsync(
        this ReviewsService reviews,
        int number,
        string direction,
        string status,
        double? due = null,
        double? acknowledged = null,
        double? answered = null,
        double? closed = null,
        bool isExpected = true,
        string? waitingFor = null,
        string? timeliness = null
    ) =>
        reviews.ExecuteAsync(
            """
            insert into reviews.exchange_current (generation, exchange_id, epoch, version, reference, partner, direction, medium, kind, urgency,
                area, status, lead_agency, desk, logged_by_desk, received_or_sent_at, logged_at, people_mentioned, year, month, occurred_at,
                answer_expected, answer_due, acknowledged_at, answered_at, closed_at, waiting_for, answer_timeliness, verifications, verifications_open, arrests,
                persons_rescued, investigation_opened, repatriation_needed)
            select generation, gen_random_uuid(), 0, 1, 'HL-KH-2018-' || lpad(@number::text, 6, '0'), 'KH', @direction, 'telephone',
                'verificationRequest', 'priority', 'border', @status, 'BDBP', 'BP-TN-MOCBAI', 'BP-TN-MOCBAI', @start, @start, 0, 2018, 3, @start,
                @expected, @start + @due * interval '1 hour', @start + @acknowledged * interval '1 hour', @start + @answered * interval '1 hour',
                @start + @closed * interval '1 hour', nullif(@waiting, ''), nullif(@timeliness, ''), 0, 0, 0, 0, false, false
            from reviews.fact_source where owner = 'hotline'
            """,
            ("number", number),
            ("direction", direction),
            ("status", status),
            ("start", Start),
            ("expected", isExpected),
            ("due", due),
            ("acknowledged", acknowledged),
            ("answered", answered),
            ("closed", closed),
            ("waiting", waitingFor ?? ""),
            ("timeliness", timeliness ?? "")
        );

    public static async Task ExecuteAsync(this ReviewsService reviews, string sql, params (string Name, object? Value)[] parameters)
    {
        var source = reviews.Database.Superuser;
        await using var command = source.CreateCommand(sql);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(
                value is null or double
                    ? new NpgsqlParameter(name, NpgsqlTypes.NpgsqlDbType.Double) { Value = value ?? DBNull.Value }
                    : new NpgsqlParameter(name, value)
            );
        }

        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What an account read, as the audit has it.</summary>
    public static async Task<IReadOnlyList<string>> AuditOfAsync(this ReviewsService reviews, TestAccount account)
    {
        var source = reviews.Database.Superuser;
        await using var command = source.CreateCommand(
            "select action || ': ' || reason from audit.entries where account_id = @account and kind = 'Read'"
        );
        command.Parameters.AddWithValue("account", account.Id);
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> found = [];
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }
}
