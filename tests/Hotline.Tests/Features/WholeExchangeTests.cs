using System.Text.Json;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Whole;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>An exchange is loaded in two statements, past EF's one for each collection: what comes of it is the same exchange.</summary>
[Collection(OneService.Name)]
public sealed class WholeExchangeTests(HotlineService service)
{
    private static readonly JsonSerializerOptions AllOfIt = new() { WriteIndented = true };

    [Theory]
    [InlineData(QueryTrackingBehavior.TrackAll)]
    [InlineData(QueryTrackingBehavior.NoTracking)]
    public async Task It_is_the_exchange_that_EF_loads_by_itself(QueryTrackingBehavior tracking)
    {
        var id = await LivedAsync();
        await using var one = Open();
        await using var other = Open();

        var whole = await Of(one, id).AsTracking(tracking).SingleWholeOrDefaultAsync(one, TestContext.Current.CancellationToken);
        var known = await Of(other, id).AsTracking(tracking).AsSplitQuery().SingleAsync(TestContext.Current.CancellationToken);

        (whole!.Timeline.Count, whole.People.Count, whole.Clocks.Count, whole.Verifications.Count, whole.Replies.Count).ShouldBe(
            (known.Timeline.Count, known.People.Count, known.Clocks.Count, known.Verifications.Count, known.Replies.Count)
        );
        whole.Corrections.Count.ShouldBe(1);
        Written(whole).ShouldBe(Written(known));
    }

    [Fact]
    public async Task Nothing_of_it_counts_as_changed_and_what_is_tracked_already_stands()
    {
        var id = await LivedAsync();
        await using var db = Open();

        var whole = (await Of(db, id).SingleWholeOrDefaultAsync(db, TestContext.Current.CancellationToken))!;
        var rows = db.ChangeTracker.Entries().Count();
        var again = await Of(db, id).SingleWholeOrDefaultAsync(db, TestContext.Current.CancellationToken);

        db.ChangeTracker.HasChanges().ShouldBeFalse();
        again.ShouldBeSameAs(whole);
        db.ChangeTracker.Entries().Count().ShouldBe(rows);
        rows.ShouldBe(1 + db.Entry(whole).Collections.Sum(collection => collection.CurrentValue!.Cast<object>().Count()));
    }

    private static IQueryable<Exchange> Of(HotlineDbContext db, ExchangeId id) => db.Exchanges.Where(e => e.Id == id);

    // Order is the domain's own business: it goes by number and time.
    private static string Written(Exchange exchange) =>
        string.Join(
            '\n',
            JsonSerializer.Serialize(exchange, AllOfIt).Split('\n').Select(line => line.Trim().TrimEnd(',')).Order(StringComparer.Ordinal)
        );

    private async Task<ExchangeId> LivedAsync()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson("Lê Thị Thử"));
        await service.TakenAsync(exchange, "classification", Bodies.Suspicious);
        await service.TakenAsync(exchange, "assignment", new { });
        await service.TakenAsync(exchange, "corrections", Bodies.Of("corrections"));
        await service.TakenAsync(exchange, "verifications", new { question = "Nhân thân", unit = "Công an huyện Bến Cầu" });
        await service.TakenAsync(exchange, "answer", new { final = false, text = "Đang xác minh" });
        await service.TakenAsync(exchange, "verifications/1/result", new { result = "confirmed", findings = "Đúng" });
        await service.TakenAsync(exchange, "clocks/answer/pause", new { reason = "Chờ bản dịch" });
        return new(Guid.Parse(exchange.Id()));
    }

    private HotlineDbContext Open() =>
        new(
            new DbContextOptionsBuilder<HotlineDbContext>().UseNpgsql(service.Database.SuperuserConnectionString).UseDatabaseNames().Options
        );
}
