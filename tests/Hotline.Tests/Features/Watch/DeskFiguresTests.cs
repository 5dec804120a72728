using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>A desk's figures: against exchanges of a week that no other test touches, and each number against the list to which it opens.</summary>
[Collection(OneService.Name)]
public sealed class DeskFiguresTests(HotlineService service)
{
    private const string Figures = "/api/hotline/desk-figures";
    private static readonly DateTimeOffset Noon = new(2017, 4, 12, 5, 0, 0, TimeSpan.Zero);
    private static readonly string[] Numbers =
    [
        "received",
        "sent",
        "classified",
        "answeredInTime",
        "answeredLate",
        "closedUnanswered",
        "open",
        "closed",
    ];
    private static readonly TestAccount Officer = Officers.OfMocBai with { At = Noon };

    [Fact]
    public async Task Every_number_is_right_and_opens_to_the_exchanges_that_it_counts()
    {
        await LogTheWeekAsync();
        var figures = await service.ReadAsync(Officer, Figures);
        (figures["desk"]!.GetValue<string>(), figures["from"]!.GetValue<string>(), figures["to"]!.GetValue<string>()).ShouldBe(
            ("BP-TN-MOCBAI", "2017-04-06", "2017-04-12")
        );
        figures["definition"]!.GetValue<string>().ShouldContain("giờ Việt Nam");
        CountsOf(figures["total"]!).ShouldBe([5, 1, 3, 1, 1, 1, 5, 1]);
        var kinds = figures["byKind"]!.AsArray().ToDictionary(row => row!["code"]!.GetValue<string>(), row => CountsOf(row!));
        kinds["verificationRequest"].ShouldBe([3, 0, 2, 1, 1, 0, 3, 0]);
        kinds["traffickingAlert"].ShouldBe([2, 0, 1, 0, 0, 1, 1, 1]);
        kinds["result"].ShouldBe([0, 1, 0, 0, 0, 0, 1, 0]);
        figures["byPartner"]!.AsArray().Select(row => row!["code"]!.GetValue<string>()).ShouldBe(["KH"]);
        figures["byArea"]!.AsArray().Select(row => row!["code"]!.GetValue<string>()).ShouldBe(["border"]);

        JsonNode[] rows =
        [
            figures["total"]!,
            .. figures["byKind"]!.AsArray()!,
            .. figures["byPartner"]!.AsArray()!,
            .. figures["byArea"]!.AsArray()!,
        ];
        foreach (var figure in rows.SelectMany(row => Numbers.Select(number => row[number]!)))
        {
            var records = figure["records"]!.GetValue<string>();
            (await service.ReadAsync(Officer, records))["items"]!.AsArray().Count.ShouldBe(figure["count"]!.GetValue<int>(), records);
        }

        // Days are those of Viet Nam: the one received at 23:30 UTC of the 5th belongs to the 6th.
        CountsOf((await service.ReadAsync(Officer, Figures + "?from=2017-04-06&to=2017-04-06"))["total"]!)[0].ShouldBe(1);
        CountsOf((await service.ReadAsync(Officer, Figures + "?from=2017-04-05&to=2017-04-05"))["total"]!)[0].ShouldBe(0);
    }

    [Theory]
    [InlineData(nameof(Officers.OfMocBai), "BP-TN-MOCBAI", HttpStatusCode.OK)]
    [InlineData(nameof(Officers.SupervisorOfMocBai), "BP-TN-MOCBAI", HttpStatusCode.OK)]
    [InlineData(nameof(Officers.SupervisorOfMocBai), "BP-TN", HttpStatusCode.NotFound)]
    [InlineData(nameof(Officers.OfHuuNghi), "BP-TN-MOCBAI", HttpStatusCode.NotFound)]
    [InlineData(nameof(Officers.CentralBorderGuard), "BP-TN-MOCBAI", HttpStatusCode.OK)]
    [InlineData(nameof(Officers.CentralBorderGuard), "CA-TN", HttpStatusCode.NotFound)]
    [InlineData(nameof(Officers.CentralPolice), "BP-TN-MOCBAI", HttpStatusCode.OK)]
    [InlineData(nameof(Officers.CentralPolice), "CA-TN", HttpStatusCode.OK)]
    [InlineData(nameof(Officers.CentralPolice), "KHONG-CO", HttpStatusCode.NotFound)]
    [InlineData(nameof(Officers.CentralPolice), "BNG-CLS", HttpStatusCode.NotFound)]
    [InlineData(nameof(Officers.Planner), "CA-VP130", HttpStatusCode.Forbidden)]
    [InlineData(nameof(Officers.Consul), "BNG-KH-PNH", HttpStatusCode.Forbidden)]
    [InlineData(nameof(Officers.Auditor), "BP-TN-MOCBAI", HttpStatusCode.Forbidden)]
    [InlineData(nameof(Officers.Administrator), "BP-TN-MOCBAI", HttpStatusCode.Forbidden)]
    public async Task Figures_and_hand_over_are_for_the_desk_and_its_central_desk(string who, string desk, HttpStatusCode expected)
    {
        var account = (TestAccount)typeof(Officers).GetProperty(who)!.GetValue(null)!;
        foreach (var address in new[] { Figures, "/api/hotline/hand-over" })
        {
            using var answer = await service.GetAsync(account, $"{address}?desk={desk}");
            answer.StatusCode.ShouldBe(expected, address);
        }
    }

    [Fact]
    public async Task A_refused_desk_stands_on_record()
    {
        var stranger = Officers.OfHuuNghi;
        using var answer = await service.GetAsync(stranger, Figures + "?desk=BP-TN-MOCBAI");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (
            await service.QueryAsync<string>("select action from audit.entries where account_id = @account", ("account", stranger.Id))
        ).ShouldBe(["desk.refused.GetDeskFigures"]);
    }

    [Theory]
    [InlineData("from=2017-04-12&to=2017-04-06", "to")]
    [InlineData("from=hôm nay", "from")]
    [InlineData("to=9999-12-31", "to")]
    public async Task Impossible_days_are_refused_by_name(string query, string field)
    {
        using var answer = await service.GetAsync(Officer, $"{Figures}?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    private static int[] CountsOf(JsonNode row) => [.. Numbers.Select(row.Count)];

    private async Task LogTheWeekAsync()
    {
        var later = Officer with { At = Noon.AddHours(5) };
        var answer = new { final = true, text = "Đã xác minh" };

        var inTime = await LogAsync(An.Exchange(Noon.AddHours(-1)));
        await service.TakenAsync(
            inTime,
            (Officer, "classification", WatchCalls.Harmless),
            (Officer, "assignment", new { }),
            (Officer, "answer", answer)
        );

        var late = await LogAsync(An.Exchange(Noon.AddHours(-1)).With("urgency", "flash"));
        await service.TakenAsync(
            late,
            (
                Officer,
                "classification",
                new
                {
                    signsOfCrime = false,
                    urgency = "flash",
                    note = "x",
                }
            ),
            (Officer, "assignment", new { }),
            (later, "answer", answer)
        );

        await service.LoggedAsync(
            Officer with
            {
                At = new(2017, 4, 6, 1, 0, 0, TimeSpan.Zero),
            },
            An.Exchange(new DateTimeOffset(2017, 4, 5, 23, 30, 0, TimeSpan.Zero))
        );
        await LogAsync(An.Exchange(Noon.AddHours(-2)).With("kind", "traffickingAlert"));
        var closed = await LogAsync(An.Exchange(Noon.AddHours(-2)).With("kind", "traffickingAlert"));
        await service.TakenAsync(
            closed,
            (Officer, "classification", WatchCalls.Harmless),
            (Officer, "closure", new { outcome = "noAction", reason = "Tin trùng" })
        );

        await LogAsync(An.OutgoingExchange().With("sentAt", Noon.AddHours(-1)));
        await LogAsync(An.OutgoingExchange().With("sentAt", null).With("draft", true).With("kind", "verificationRequest"));
        var voided = await LogAsync(An.Exchange(Noon.AddHours(-1)));
        await service.TakenAsync(voided, (Officer, "voiding", new { reason = "Ghi nhầm" }));
        await LogAsync(An.Exchange(Noon.AddHours(-1)).With("area", "inland")); // another force's
    }

    private Task<JsonNode> LogAsync(JsonObject request) => service.LoggedAsync(Officer, request);
}
