using Cooperation.Contracts;
using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Reactions;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Reviews.Tests.Builders;

/// <summary>Facts as messages leave them in the database; times are hours from their receipt.</summary>
internal static class Facts
{
    public static readonly DateTimeOffset Start = new(2018, 3, 5, 2, 0, 0, TimeSpan.Zero);

    public static async Task FactAsync(
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
    )
    {
        await using var db = reviews.Context();
        var fact = Changed(Guid.CreateVersion7(Start), 1) with
        {
            Reference = new Code($"HL-KH-2018-{number:d6}"),
            Direction = new Code(direction),
            Status = new Code(status),
            AnswerExpected = isExpected,
            AnswerDue = After(due),
            AcknowledgedAt = After(acknowledged),
            AnsweredAt = After(answered),
            ClosedAt = After(closed),
            WaitingFor = waitingFor is null ? null : new Code(waitingFor),
            AnswerTimeliness = timeliness is null ? null : new Code(timeliness),
        };
        await db.ApplyAsync(Received(fact));
    }

    /// <summary>An exchange with Cambodia, received in March 2018.</summary>
    public static ExchangeChanged Changed(Guid id, long version) =>
        new()
        {
            ExchangeId = id,
            Version = version,
            Reference = new Code("HL-KH-2018-" + id.ToString("N")[^6..]),
            Partner = new Code("KH"),
            Direction = new Code("incoming"),
            Medium = new Code("telephone"),
            Kind = new Code("verificationRequest"),
            Urgency = new Code("priority"),
            Area = new Code("border"),
            Status = new Code("logged"),
            LeadAgency = new Code("BDBP"),
            Desk = new Code("BP-TN-MOCBAI"),
            LoggedByDesk = new Code("BP-TN-MOCBAI"),
            ReceivedOrSentAt = Start,
            LoggedAt = Start,
            PeopleMentioned = 0,
        };

    /// <summary>The message as it comes in.</summary>
    public static Received<ExchangeChanged> Received(
        ExchangeChanged exchange,
        int epoch = 0,
        DateTimeOffset? at = null,
        Guid? replay = null
    ) => new(Guid.CreateVersion7(Start), exchange.ExchangeId.ToString(), exchange.Version, epoch, at ?? Start, replay, exchange);

    /// <summary>A state of a record of any service as it comes in, a minute after the one before.</summary>
    public static Received<TMessage> Heard<TMessage>(Guid id, long version, TMessage state)
        where TMessage : class => new(Guid.CreateVersion7(Start), id.ToString(), version, 0, Start.AddMinutes(version), null, state);

    /// <summary>The messages have their effect.</summary>
    public static Task ApplyAsync(this ReviewsDbContext db, params Received<ExchangeChanged>[] batch) =>
        new RecordExchangeFactsWhenExchangeChanged(db).ApplyAsync(batch, TestContext.Current.CancellationToken);

    /// <summary>The database of the service, to look at everything.</summary>
    public static ReviewsDbContext Context(this ReviewsService reviews) =>
        new(new DbContextOptionsBuilder<ReviewsDbContext>().UseNpgsql(reviews.Database.Superuser).UseDatabaseNames().Options);

    /// <summary>No facts at all, as on the first day.</summary>
    public static Task ForgetAsync(this ReviewsService reviews) =>
        reviews.ExecuteAsync("truncate reviews.fact_current, reviews.fact_history, reviews.fact_generations, reviews.fact_source");

    // Something of all that figures read, different from record to record; the two halves of a record agree on nothing.
    private const string OtherStates = """
        jsonb_build_object('receivedAt', dated_at, 'identification', case when closed_at is null then 'suspected' else 'victim' end, 'support', 'offered',
            'sex', case when reference ~ '[02468]$' then 'female' else 'male' end, 'minor', reference ~ '[13579]$', 'episode', 2, 'identityHeldBy', desk,
            'referredAt', dated_at, 'nextStepDue', dated_at, 'agencies', '[]'::jsonb, 'arrivedAt', dated_at, 'arrived', 0,
            'budget', '[{"source": "donor", "donor": "IOM", "currency": "USD", "amount": 5}]'::jsonb,
            'deadlines', (select jsonb_agg(jsonb_build_object('clock', clock, 'agency', agency, 'startedAt', dated_at, 'due', coalesce(closed_at, dated_at)))
                from unnest(array['immigrationReply', 'travelPaper', 'returnCertificate', 'firstInformation', 'identification']) clock))
        """;

    /// <summary>The facts of exchanges once more as facts of another kind, with what figures of other kinds read.</summary>
    public static async Task AsFactsOfAsync(this ReviewsService reviews, FactKind kind)
    {
        foreach (var table in new[] { "reviews.fact_current", "reviews.fact_history" })
        {
            await reviews.ExecuteAsync(
                $"""
                insert into {table}
                select (jsonb_populate_record(null::{table}, to_jsonb(fact) || jsonb_build_object('owner', @owner, 'type', @type)
                    || case @type when 'person' then jsonb_build_object('direction', 'home')
                        when 'instrument' then jsonb_build_object('status', case when closed_at is null then 'inForce' else 'negotiating' end)
                        else jsonb_build_object() end
                    || jsonb_build_object('state', state || {OtherStates} || jsonb_build_object('persons', case @type when 'handover' then '[]'::jsonb else '2'::jsonb end)))).*
                from {table} fact where type = 'exchange'
                """,
                ("owner", kind.Owner),
                ("type", kind.Type)
            );
        }
    }

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

    private static DateTimeOffset? After(double? hours) => hours is { } given ? Start.AddHours(given) : null;
}
