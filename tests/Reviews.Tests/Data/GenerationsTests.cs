using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>R8, R27: one building of the facts takes the place of another in a moment, and what it replaced goes afterwards; years and lists cost what they show.</summary>
public sealed class GenerationsTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const int Facts = 12_000;

    private readonly ReviewsDbContext db = reviews.Context();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await reviews.ForgetAsync();

    public ValueTask DisposeAsync() => db.DisposeAsync();

    [Fact]
    public async Task The_swap_deletes_nothing_and_the_old_facts_go_in_slices_while_others_are_written()
    {
        await FillAsync(Guid.Empty, 2018);
        var next = Guid.CreateVersion7(Builders.Facts.Start);
        var target = new RecordExchangeFactsWhenExchangeChanged(db);
        await target.BeginAsync(next, Cancelled);
        await FillAsync(next, 2019);

        // In one transaction: the service looks for itself, each minute, for what may be cleared away, and sees none of this before.
        await using (var transaction = await db.Database.BeginTransactionAsync(Cancelled))
        {
            await target.EndAsync(next, Facts, Cancelled);
            (await CountAsync(Guid.Empty)).ShouldBe(Facts);

            (await target.ClearAsync(Cancelled)).ShouldBeTrue();
            (await CountAsync(Guid.Empty)).ShouldBe(Facts - FactGenerations.Slice);
            await transaction.CommitAsync(Cancelled);
        }

        (await YearsAsync()).ShouldBe([2019]);
        await reviews.FactAsync(1, "incoming", "logged");
        while (await target.ClearAsync(Cancelled)) { }

        (await CountAsync(Guid.Empty)).ShouldBe(0);
        (await CountAsync(next)).ShouldBe(Facts + 1);
        (await YearsAsync()).ShouldBe([2019, 2018]);
        (await db.FactGenerations.CountAsync(Cancelled)).ShouldBe(0);
    }

    [Fact]
    public async Task A_building_that_was_given_up_is_cleared_away_and_the_one_under_construction_is_not()
    {
        var (given, running) = (Guid.CreateVersion7(Builders.Facts.Start), Guid.CreateVersion7(Builders.Facts.Start));
        var target = new RecordExchangeFactsWhenExchangeChanged(db);
        await FillAsync(Guid.Empty, 2018);
        await target.BeginAsync(given, Cancelled);
        await FillAsync(given, 2019);
        await target.BeginAsync(running, Cancelled);
        await FillAsync(running, 2019);

        while (await target.ClearAsync(Cancelled)) { }

        (await CountAsync(given)).ShouldBe(0);
        ((await CountAsync(Guid.Empty)), (await CountAsync(running))).ShouldBe((Facts, Facts));
    }

    [Fact]
    public async Task Years_and_records_are_read_off_an_index_however_many_facts_there_are()
    {
        await FillAsync(Guid.Empty, 2018);
        await reviews.ExecuteAsync(
            "update reviews.fact_current set year = 2017 where ctid in (select ctid from reviews.fact_current limit 3)"
        );
        await reviews.ExecuteAsync(
            "update reviews.fact_current set counts = false, year = 2016 where year = 2018 and ctid in (select ctid from reviews.fact_current where year = 2018 limit 3)"
        );
        await reviews.ExecuteAsync("vacuum analyze reviews.fact_current");
        (await YearsAsync()).ShouldBe([2018, 2017]);

        (
            await PlanAsync(
                "select * from reviews.fact_current where generation = coalesce((select generation from reviews.fact_source where owner = 'hotline' and type = 'exchange'), '00000000-0000-0000-0000-000000000000') and owner = 'hotline' and type = 'exchange' and counts order by reference limit 1001"
            )
        ).ShouldContain("ix_fact_current_reference");
        (
            await PlanAsync(
                "select max(year) from reviews.fact_current where generation = coalesce((select generation from reviews.fact_source where owner = 'hotline' and type = 'exchange'), '00000000-0000-0000-0000-000000000000') and owner = 'hotline' and type = 'exchange' and counts and year < 2018"
            )
        ).ShouldContain("ix_fact_current_year");
    }

    private Task FillAsync(Guid generation, int year) =>
        reviews.ExecuteAsync(
            """
            with fact as (
                insert into reviews.fact_current (generation, owner, type, id, epoch, version, valid_from, state, counts, reference, partner, direction,
                    kind, urgency, area, status, agency, desk, dated_at, year, month)
                select @generation, 'hotline', 'exchange', gen_random_uuid(), 0, 1, @start, '{}', true, 'HL-KH-' || @year || '-' || lpad(n::text, 6, '0'),
                    'KH', 'incoming', 'verificationRequest', 'priority', 'border', 'logged', 'BDBP', 'BP-TN-MOCBAI', @start, @year, 3
                from generate_series(1, @facts) n
                returning *
            )
            insert into reviews.fact_history
            select (jsonb_populate_record(null::reviews.fact_history, to_jsonb(fact) || '{"valid_until": "infinity"}')).* from fact limit 10
            """,
            ("generation", generation),
            ("year", year),
            ("facts", Facts),
            ("start", Builders.Facts.Start)
        );

    private Task<int> CountAsync(Guid generation) => db.CurrentFacts.CountAsync(fact => fact.Generation == generation, Cancelled);

    private async Task<IReadOnlyList<int>> YearsAsync()
    {
        using var client = reviews.ClientOf(new TestAccount("planner", "BCA", "CA-VP130"));
        var figure = await client.GetFromJsonAsync<JsonObject>("/api/reviews/figures/exchanges?partner=KH&year=2018", Cancelled);
        return [.. figure!["years"]!.AsArray().Select(year => year!.GetValue<int>())];
    }

    private async Task<string> PlanAsync(string sql)
    {
        var source = reviews.Database.Superuser;
        await using var command = source.CreateCommand("explain " + sql);
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        var plan = new List<string>();
        while (await rows.ReadAsync(Cancelled))
        {
            plan.Add(rows.GetString(0));
        }

        return string.Join('\n', plan);
    }
}
