using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Targets that no record gives: entered by their agency with the source, counted once a second person has checked them, beside what earlier years say on paper.</summary>
public sealed class OutsideValuesTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private const string Values = "/api/reviews/outside-values";

    private static readonly DateTimeOffset Now = new(2018, 12, 28, 2, 0, 0, TimeSpan.Zero);
    private static readonly TestAccount Procuracy = new("planner", "VKSNDTC", "VKS-KHTH") { At = Now, Name = "Vương Đình Chiến" };
    private static readonly TestAccount Court = new("planner", "TANDTC", "TA-KHTH") { At = Now, Name = "Mạc Thu Giang" };
    private static readonly TestAccount Police = new("planner", "BCA", "CA-VP130") { At = Now, Name = "Lâm Mỹ Hạnh" };
    private static readonly TestAccount Police2 = new("planner", "BCA", "CA-VP130") { At = Now, Name = "Người thứ hai" };
    private static readonly TestAccount Ministry = new("planner", "BTTTT", "TTTT-KHTH") { At = Now };

    [Fact]
    public async Task A_value_counts_once_a_second_person_has_checked_it()
    {
        var entered = await reviews.CreatedAsync(Procuracy, Values, Value("T2d", 2018, 96, 100));
        ((string?)entered["status"], (string?)entered["agency"]).ShouldBe(("entered", "VKSNDTC"));
        var waiting = await TargetAsync("T2d");
        ((decimal?)waiting["value"], (bool?)waiting["isReached"]).ShouldBe((null, null));
        waiting["values"]!.AsArray().Count.ShouldBe(1);

        (await CodeOfAsync(entered, "check", Procuracy)).ShouldBe("reviews.outside-value.own-entry");
        (await CodeOfAsync(entered, "check", Ministry)).ShouldBe("reviews.outside-value.not-yours");
        await TakenAsync(entered, "check", Court);

        var target = await TargetAsync("T2d");
        ((int)target["numerator"]!, (int)target["denominator"]!, (int)target["missing"]!).ShouldBe((96, 100, 4));
        ((decimal)target["value"]!, (bool)target["isReached"]!, (string?)target["data"]).ShouldBe((96m, true, "outside"));
        target["movers"]!.AsArray().Select(name => (string?)name).ShouldContain("Tòa án nhân dân tối cao");

        // A later one takes its place when it is checked, and not before.
        var later = await reviews.CreatedAsync(Court, Values, Value("T2d", 2018, 90, 100));
        ((int)(await TargetAsync("T2d"))["numerator"]!).ShouldBe(96);
        (await CodeAsync(Procuracy, Value("T2d", 2018, 91, 100))).ShouldBe("reviews.outside-value.one-waits");
        await TakenAsync(later, "check", Procuracy);
        var after = await TargetAsync("T2d");
        ((int)after["numerator"]!, (bool)after["isReached"]!).ShouldBe((90, false));
        (await reviews.ReadAsync(Ministry, $"{Values}/{entered.Id()}"))["status"]!.GetValue<string>().ShouldBe("replaced");
    }

    [Fact]
    public async Task An_increase_is_shown_in_points_and_in_percent_and_reached_only_where_both_say_so()
    {
        await CheckedAsync(Value("T2c", 2017, 50, 100));
        await CheckedAsync(Value("T2c", 2018, 515, 1000));
        var target = await TargetAsync("T2c");
        var change = target["change"]!;
        ((int)change["baseYear"]!, (decimal)change["base"]!, (decimal)change["points"]!, (decimal)change["percent"]!).ShouldBe(
            (2017, 50m, 1.5m, 3m)
        );
        target["isReached"].ShouldBeNull();
        var before = target["values"]!.AsArray().Single(value => (int)value!["year"]! == 2017)!;
        before["fromPaper"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_source_a_value_is_refused()
    {
        var without = Value("T1a", 2018, 1, 2);
        without["source"] = " ";
        (await FieldOfAsync(Ministry, without)).ShouldBe("source");
        without.Remove("source");
        (await FieldOfAsync(Ministry, without)).ShouldBe("source");
        var ahead = Value("T1a", 2018, 1, 2);
        ahead["sourceDate"] = "2018-12-29";
        (await FieldOfAsync(Ministry, ahead)).ShouldBe("sourceDate");
    }

    [Theory]
    [InlineData("T1a", 2018, 3, 2, "numerator")]
    [InlineData("T1a", 2018, 3, null, "denominator")]
    [InlineData("T1a", 2019, 1, 2, "year")]
    public async Task A_value_without_sense_names_its_field(string code, int year, int numerator, int? denominator, string field) =>
        (await FieldOfAsync(Ministry, Value(code, year, numerator, denominator))).ShouldBe(field);

    [Fact]
    public async Task What_records_count_is_not_entered_but_years_before_them_are_and_stand_beside()
    {
        (await CodeAsync(Police, Value("T2b", 2018, 1, 2))).ShouldBe("reviews.outside-value.is-counted");
        (await CodeAsync(Police, Value("exchanges", 2018, 5, null, "TH"))).ShouldBe("reviews.outside-value.is-counted");
        await CheckedAsync(Value("exchanges", 2010, 17, null, "TH"));
        var values = (await reviews.ReadAsync(Ministry, $"{Values}?code=exchanges&partner=TH"))["items"]!.AsArray();
        values.Select(value => ((int)value!["year"]!, (int)value["numerator"]!, (bool)value["fromPaper"]!)).ShouldBe([(2010, 17, true)]);

        // They never become records.
        (await reviews.ReadAsync(Ministry, "/api/reviews/figures/exchanges?partner=TH&year=2010"))["total"]!
            .GetValue<int>()
            .ShouldBe(0);
    }

    [Fact]
    public async Task Another_agency_neither_enters_nor_withdraws_and_a_withdrawn_value_counts_no_more()
    {
        (await CodeAsync(Ministry, Value("T2a", 2018, 1, 1))).ShouldBe("reviews.outside-value.not-yours");
        var value = await CheckedAsync(Value("T2a", 2018, 9, 10));
        (await CodeOfAsync(value, "withdrawal", Ministry, new() { ["reason"] = "Sai" })).ShouldBe("reviews.outside-value.not-yours");
        await TakenAsync(value, "withdrawal", Police, new() { ["reason"] = "Nhầm kỳ báo cáo" });
        ((decimal?)(await TargetAsync("T2a"))["value"]).ShouldBeNull();
        (await reviews.StatusOfAsync(new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI"), Values)).ShouldBe(HttpStatusCode.Forbidden);
        (await reviews.StatusOfAsync(Ministry, $"{Values}/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task All_targets_of_the_plan_stand_in_its_order()
    {
        using var client = reviews.ClientOf(Police);
        var list = JsonNode.Parse(await client.GetStringAsync("/api/reviews/targets?year=2018", TestContext.Current.CancellationToken))!;
        list.AsArray()
            .Select(target => (string?)target!["code"])
            .ShouldBe(["T1a", "T1b", "T2a", "T2b", "T2c", "T2d", "T3", "T4a", "T4b", "T5a", "T5b"]);
    }

    private static JsonObject Value(string code, int year, int numerator, int? denominator, string? partner = null) =>
        new()
        {
            ["code"] = code,
            ["partner"] = partner,
            ["year"] = year,
            ["numerator"] = numerator,
            ["denominator"] = denominator,
            ["source"] = "Báo cáo 12/BC",
            ["sourceDate"] = "2018-12-20",
        };

    private async Task<JsonNode> CheckedAsync(JsonObject value)
    {
        var entered = await reviews.CreatedAsync(Police, Values, value);
        await TakenAsync(entered, "check", Police2);
        return entered;
    }

    private async Task<HttpResponseMessage> StepAsync(JsonNode value, string step, TestAccount by, JsonObject? body)
    {
        var version = (await reviews.ReadAsync(Police, $"{Values}/{value.Id()}"))["version"]!.GetValue<long>();
        return await reviews.PostAsync(by, $"{Values}/{value.Id()}/{step}", body ?? [], $"\"{version}\"");
    }

    private async Task TakenAsync(JsonNode value, string step, TestAccount by, JsonObject? body = null)
    {
        using var answer = await StepAsync(value, step, by, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<string> CodeOfAsync(JsonNode value, string step, TestAccount by, JsonObject? body = null)
    {
        using var answer = await StepAsync(value, step, by, body);
        return await answer.CodeAsync();
    }

    private async Task<string> CodeAsync(TestAccount by, JsonObject value)
    {
        using var answer = await reviews.PostAsync(by, Values, value);
        return await answer.CodeAsync();
    }

    private async Task<string> FieldOfAsync(TestAccount by, JsonObject value)
    {
        using var answer = await reviews.PostAsync(by, Values, value);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return (await answer.FieldsAsync())[0];
    }

    private Task<JsonNode> TargetAsync(string code) => reviews.ReadAsync(Police, $"/api/reviews/targets/{code}?year=2018");
}
