using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>A data directory of before: what stood in the tables of exchanges are facts after the migration, and the same as if their messages came anew.</summary>
public sealed class FactsCarriedOverTests(TestPostgres postgres)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Exchanges_of_before_become_the_facts_that_their_messages_make()
    {
        var database = await postgres.CreateDatabaseAsync("reviews", Cancelled);
        await using var db = new ReviewsDbContext(
            new DbContextOptionsBuilder<ReviewsDbContext>().UseNpgsql(database.SuperuserConnectionString).UseDatabaseNames().Options
        );
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("First", Cancelled);
        var (first, second) = (Facts.Changed(Guid.CreateVersion7(Facts.Start), 1), Facts.Changed(Guid.CreateVersion7(Facts.Start), 2));
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into reviews.exchange_history (generation, exchange_id, epoch, version, reference, partner, direction, medium, kind, urgency,
                area, status, lead_agency, desk, logged_by_desk, received_or_sent_at, logged_at, people_mentioned, year, month, occurred_at,
                answer_expected, answer_due, verifications, verifications_open, investigation_opened, repatriation_needed)
            select source.generation, {first.ExchangeId}, 0, version, {first.Reference.Value}, 'KH', 'incoming', 'telephone', 'verificationRequest',
                'priority', 'border', case version when 3 then 'voided' else 'logged' end, 'BDBP', 'BP-TN-MOCBAI', 'BP-TN-MOCBAI', {Facts.Start}, {Facts.Start}, 0, 2018, 3,
                {Facts.Start} + version * interval '1 hour', false, {Facts.Start} + interval '3 days', 0, 0, false, false
            from reviews.fact_source source, generate_series(1, 3) version;
            insert into reviews.exchange_current select * from reviews.exchange_history where version = 3
            """,
            Cancelled
        );

        await migrator.MigrateAsync(cancellationToken: Cancelled);

        var carried = await db.PastFacts.AsNoTracking().OrderBy(fact => fact.Version).ToListAsync(Cancelled);
        carried.Select(fact => fact.ValidUntil).ShouldBe([Facts.Start.AddHours(2), Facts.Start.AddHours(3), DateTimeOffset.MaxValue]);
        carried.Select(fact => fact.Counts).ShouldBe([true, true, false]);
        (await db.CurrentFacts.SingleAsync(Cancelled)).Status.ShouldBe("voided");
        MessageJson.Read<ExchangeChanged>(carried[1].State).ShouldBe(first with { Version = 2, AnswerDue = Facts.Start.AddDays(3) });

        // The same told by a message, in the place of another exchange.
        await db.ApplyAsync(Facts.Received(second with { AnswerDue = Facts.Start.AddDays(3) }, at: Facts.Start.AddHours(2)));
        var told = await db.PastFacts.AsNoTracking().SingleAsync(fact => fact.Id == second.ExchangeId, Cancelled);
        (told with { State = default }).ShouldBe(
            carried[1] with
            {
                Id = told.Id,
                Reference = told.Reference,
                ValidUntil = told.ValidUntil,
                State = default,
            }
        );
    }
}
