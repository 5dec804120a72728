using System.Data.Common;
using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Watch;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>What a desk's home costs follows what is open and what happened in the hours asked for, not what the desk ever had (R27): PostgreSQL itself says how many rows it looked at, beside thousands that are closed.</summary>
[Collection(WatchingService.Name)]
public sealed class OpenWorkCostsTests(HotlineService service)
{
    private const int Closed = 8_000;

    // Whoever read the history would look at thousands.
    private const int Few = 600;

    // A desk of this test alone.
    private static TestAccount Officer =>
        new("borderGuardLiaison", "BDBP", "BP-NA-NAMCAN")
        {
            Partners = ["LA"],
            Areas = ["border"],
            Provinces = ["40"],
            Id = Guid.Parse("00000000-0000-0000-0000-00000000000a"),
            At = Officers.Noon,
        };

    [Fact]
    public async Task Counters_lists_sheet_and_officers_read_what_is_open_beside_thousands_that_are_closed()
    {
        await FillAsync();
        var at = Officers.Noon;
        await using var db = new HotlineDbContext(
            new DbContextOptionsBuilder<HotlineDbContext>().UseNpgsql(service.Database.SuperuserConnectionString).UseDatabaseNames().Options
        );
        var user = UserOf(Officer);
        var desk = Officer.Desk;
        (string Name, IQueryable Query)[] queries =
        [
            ("counts by status and turn", DeskCounts.OpenOf(db, user)),
            ("late", db.Exchanges.LedBy(user).Open().Late(at).Select(e => e.Id)),
            ("due soon", db.Exchanges.LedBy(user).Open().DueSoon(at).Select(e => e.Id)),
            ("due in the next shift", db.Exchanges.LedBy(user).Open().DueBefore(at, at.AddHours(18)).Select(e => e.Id)),
            ("offered to us", db.Exchanges.OfferedTo(user).Open().Select(e => e.Id)),
            ("late list", db.NearWithinReachOf(user, null, at).Exchanges()),
            ("late list of everybody", db.NearWithinReachOf(UserOf(Officers.CentralPolice), null, at).Exchanges()),
            ("new ones behind the tile", Listed(db, new() { Desk = desk, Status = "logged" })),
            ("waiting ones behind the tile", Listed(db, new() { Desk = desk, Waiting = "us" })),
            ("offered ones behind the tile", Listed(db, new() { OfferedTo = desk })),
            ("changes of a shift", db.Exchanges.SeenBy(user).Changed(db, desk, at.AddHours(-6), at).Select(seen => seen.Exchange.Id)),
            ("news", GetDeskNews.Come(db, user, at.AddMinutes(-2), at)),
        ];
        foreach (var (name, query) in queries)
        {
            await using var command = query.CreateDbCommand();
            var (rows, plan) = await LookedAtAsync(db, command);
            rows.ShouldBeLessThan(Few, $"{name}:\n{plan}");
        }

        var officers = (await service.ReadAsync(Officer, "/api/hotline/officers"))["items"]!.AsArray();
        officers.Count.ShouldBe(5, "three of the old ones, who logged the others, and who closed the first");

        static IQueryable<ExchangeId> Listed(HotlineDbContext db, ListExchanges.Query query) =>
            db
                .Exchanges.That(query, Officers.Noon)
                .OrderByDescending(e => e.ReceivedOrSentAt)
                .ThenByDescending(e => e.Id)
                .Select(e => e.Id)
                .Take(51);
    }

    private static CurrentUser UserOf(TestAccount account) =>
        new(
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new("sub", account.Id.ToString()),
                        new("agency", account.Agency),
                        new("desk", account.Desk),
                        new("role", account.Role),
                    ],
                    "test"
                )
            )
        );

    private static async Task<(double Rows, string Plan)> LookedAtAsync(HotlineDbContext db, DbCommand command)
    {
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        command.CommandText = "explain (analyze, format json) " + command.CommandText;
        var text = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        return (RowsOf(JsonNode.Parse(text)![0]!["Plan"]!), text);
    }

    // Of every scan: what it gave and what it threw away, as often as it ran.
    private static double RowsOf(JsonNode node)
    {
        var own = node["Node Type"]!.GetValue<string>().EndsWith("Scan", StringComparison.Ordinal)
            ? (Number("Actual Rows") + Number("Rows Removed by Filter")) * Number("Actual Loops")
            : 0;
        return own + (node["Plans"]?.AsArray().Sum(plan => RowsOf(plan!)) ?? 0);

        double Number(string name) => node[name] is { } value ? Convert.ToDouble(value.ToString(), CultureInfo.InvariantCulture) : 0;
    }

    private async Task FillAsync()
    {
        JsonNode? last = null;
        for (var i = 0; i < 10; i++)
        {
            last = await LogAsync(Officers.Noon.AddHours(-i / 2.0));
        }

        var template = await LogAsync(Officers.Noon.AddDays(-40));
        await service.TakenAsync(template, "classification", WatchCalls.Harmless, Officer with { At = Officers.Noon.AddDays(-39) });
        await service.TakenAsync(
            template,
            "closure",
            new { outcome = "noAction", reason = "Tin trùng" },
            Officer with
            {
                At = Officers.Noon.AddDays(-39),
            }
        );

        // Closed over the years; the database copies the rows as they were logged.
        await service.QueryAsync<int>(
            """
            create temp table copies as
                select (jsonb_populate_record(e, jsonb_build_object(
                    'id', gen_random_uuid(), 'reference', 'HL-LA-1903-' || lpad(n::text, 6, '0'),
                    'received_at', e.received_at - n * interval '1 hour',
                    'received_or_sent_at', e.received_or_sent_at - n * interval '1 hour',
                    'logged_at', e.logged_at - n * interval '1 hour'))).*
                from hotline.exchanges e, generate_series(1, @times) n where e.id = @id;
            insert into hotline.exchanges select * from copies;
            create temp table clocks as select c.*, copies.id as copy from copies, hotline.clocks c where c.exchange_id = @id;
            update clocks set id = gen_random_uuid(), exchange_id = copy;
            alter table clocks drop column copy;
            insert into hotline.clocks select * from clocks;
            create temp table entries as
                select t.*, copies.id as copy, copies.logged_at from copies, hotline.timeline t where t.exchange_id = @id;
            update entries set id = gen_random_uuid(), exchange_id = copy, at = logged_at,
                account = ('00000000-0000-0000-0000-00000000000' || (1 + number % 3))::uuid;
            alter table entries drop column copy, drop column logged_at;
            insert into hotline.timeline select * from entries;
            """,
            ("id", Guid.Parse(template.Id(), CultureInfo.InvariantCulture)),
            ("times", Closed)
        );
        await service.QueryAsync<int>("analyze hotline.exchanges, hotline.clocks, hotline.timeline");
        last.ShouldNotBeNull();
    }

    private Task<JsonNode> LogAsync(DateTimeOffset receivedAt) =>
        service.LoggedAsync(
            Officer with
            {
                At = receivedAt.AddMinutes(5),
                Id = Guid.Parse("00000000-0000-0000-0000-000000000009"),
            },
            An.Exchange(receivedAt).With("partner", "LA").With("province", "40").With("language", "lo")
        );
}
