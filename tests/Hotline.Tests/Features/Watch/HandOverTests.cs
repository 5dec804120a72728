using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>The sheet of a hand-over: what changed since, what waits, on a day that no other test touches.</summary>
[Collection(OneService.Name)]
public sealed class HandOverTests(HotlineService service)
{
    private const string HandOver = "/api/hotline/hand-over";
    private const string Planted = "Canary nội dung";

    // Noon in Viet Nam: the shift runs since six.
    private static readonly DateTimeOffset Noon = new(2017, 3, 10, 5, 0, 0, TimeSpan.Zero);
    private static readonly TestAccount Officer = Officers.OfMocBai with { At = Noon };
    private static readonly TestAccount AtNight = Officer with { At = Noon.AddHours(-9) };

    [Fact]
    public async Task It_tells_what_happened_since_and_what_waits_without_any_text()
    {
        var late = await LogAsync(AtNight, "flash", hours: 9.5);
        var stale = await LogAsync(AtNight, "routine", hours: 9.5);
        var unclassified = await LogAsync(AtNight, "priority", hours: 9.5);
        var due = await LogAsync(Officer, "immediate", hours: 1);
        var closed = await LogAsync(AtNight, "priority", hours: 9.5);
        await service.TakenAsync(
            closed,
            (Officer, "classification", WatchCalls.Harmless),
            (Officer, "closure", new { outcome = "noAction", reason = Planted })
        );
        var offered = await LogAsync(Officer, "priority", hours: 1);
        await service.TakenAsync(offered, (Officer, "offer", new { reason = Planted }));
        var supervisor = Officers.SupervisorOfMocBai with { At = Noon, Name = "Trung tá Chỉ Huy" };
        using var glass = await service.PostAsync(supervisor, $"{Calls.Exchanges}/{due.Id()}/break-glass", new { reason = Planted });
        await glass.ShouldBeAsync(HttpStatusCode.Created);

        var sheet = await service.ReadAsync(Officer, HandOver);
        sheet["since"]!.GetValue<DateTimeOffset>().ShouldBe(Noon.AddHours(-6));
        sheet["shift"]!["nextTo"]!.GetValue<DateTimeOffset>().ShouldBe(Noon.AddHours(18));
        sheet.ToJsonString().ShouldNotContain("Canary");
        sheet.ToJsonString().ShouldNotContain(due["people"]![0]!["id"]!.GetValue<string>());

        var changes = sheet["changes"]!.AsArray().ToDictionary(change => change!["exchange"]!.Reference(), change => change!);
        changes.Keys.ShouldNotContain(stale.Reference());
        changes.Keys.ShouldNotContain(late.Reference());
        What(changes[closed.Reference()]).ShouldBe(["classified", "closed"]);
        (changes[closed.Reference()]["new"]!.GetValue<bool>(), changes[closed.Reference()]["closed"]!.GetValue<bool>()).ShouldBe(
            (false, true)
        );
        What(changes[offered.Reference()]).ShouldBe(["logged", "offered"]);
        changes[due.Reference()]["new"]!.GetValue<bool>().ShouldBeTrue();

        // Other tests of the service log at this desk too.
        References(sheet["late"]!).ShouldContain(late.Reference());
        References(sheet["late"]!).ShouldContain(unclassified.Reference(), "it should have been classified by now");
        References(sheet["late"]!).ShouldNotContain(stale.Reference());
        References(sheet["late"]!).ShouldNotContain(closed.Reference());
        References(sheet["due"]!).ShouldContain(due.Reference());
        References(sheet["due"]!).ShouldContain(stale.Reference(), "the next shift has to classify it");
        DueAt(sheet["late"]!, unclassified).ShouldBe(Noon.AddHours(-1.5));
        DueAt(sheet["due"]!, stale).ShouldBe(Noon.AddHours(14.5));
        References(sheet["offeredByUs"]!).ShouldContain(offered.Reference());
        sheet["glassBreaks"]!.AsArray().Select(glass => glass!["name"]!.GetValue<string>()).ShouldContain("Trung tá Chỉ Huy");

        var theirs = await service.ReadAsync(Officers.OfTayNinhPolice with { At = Noon }, HandOver);
        References(theirs["offeredToUs"]!).ShouldContain(offered.Reference());
        theirs["changes"]!.AsArray().Select(change => change!["exchange"]!.Reference()).ShouldContain(offered.Reference());

        var all = await service.ReadAsync(Officer, HandOver + "?since=2017-03-09T00:00:00Z");
        all["changes"]!.AsArray().Select(change => change!["exchange"]!.Reference()).ShouldContain(stale.Reference());
    }

    [Fact]
    public async Task What_an_old_log_brought_is_a_count_until_somebody_works_on_it()
    {
        var officer = Officers.OfHuuNghi with { At = Noon.AddDays(3) };
        var mark = Imports.Mark();
        await service.ImportedAsync(officer, Imports.Log(mark, rows: 5));

        var sheet = await service.ReadAsync(officer, HandOver);

        sheet["changes"]!.AsArray().ShouldBeEmpty();
        sheet["imported"]!.GetValue<int>().ShouldBe(5);
    }

    [Fact]
    public async Task Failing_lines_of_the_desk_stand_on_it()
    {
        var line = await service.OpenedAsync();
        using var tested = await service.PostAsync(Officer, line + "/line-tests", new { testedAt = Noon.AddDays(-1), result = "noAnswer" });
        await tested.ShouldBeAsync(HttpStatusCode.Created);
        var code = (await service.ReadAsync(Officer, line))["channel"]!["code"]!.GetValue<string>();

        var lines = (await service.ReadAsync(Officer, HandOver))["lines"]!.AsArray();
        lines.Single(row => row!["code"]!.GetValue<string>() == code)!["state"]!.GetValue<string>().ShouldBe("failing");
        var others = await service.ReadAsync(Officers.OfHuuNghi with { At = Noon }, HandOver);
        others["lines"]!.AsArray().Select(row => row!["code"]!.GetValue<string>()).ShouldNotContain(code);
    }

    [Theory]
    [InlineData("2017-03-10T05:00:01Z")]
    [InlineData("2017-01-01T00:00:00Z")]
    [InlineData("ca trước")]
    public async Task A_hand_over_from_the_future_or_from_long_ago_is_refused(string since)
    {
        using var answer = await service.GetAsync(Officer, $"{HandOver}?since={Uri.EscapeDataString(since)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe(["since"]);
    }

    private static string[] What(JsonNode change) => [.. change["events"]!.AsArray().Select(entry => entry!["what"]!.GetValue<string>())];

    private static DateTimeOffset DueAt(JsonNode rows, JsonNode exchange) =>
        rows.AsArray().Single(row => row!.Reference() == exchange.Reference())!["dueAt"]!.GetValue<DateTimeOffset>();

    private static string[] References(JsonNode rows) => [.. rows.AsArray().Select(row => row!.Reference())];

    private Task<JsonNode> LogAsync(TestAccount account, string urgency, double hours) =>
        service.LoggedAsync(
            account,
            An.Exchange(Noon.AddHours(-hours)).With("urgency", urgency).With("subject", Planted).WithPerson("Canary Nguyễn Thị Hoa")
        );
}
