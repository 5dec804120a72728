using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/negotiations: a track by articles and sides, seen by the delegation's agencies alone.</summary>
[Collection(OneService.Name)]
public sealed class KeepingNegotiations(AgreementsService service)
{
    private const string Negotiations = "/api/agreements/negotiations";
    private const string Instruments = "/api/agreements/instruments";

    [Fact]
    public async Task The_United_Kingdom_and_Malaysia_stand_as_on_each_day_of_2018()
    {
        foreach (var (day, british) in new[] { ("2018-01-01", "negotiating"), ("2018-11-20", "negotiating"), ("2018-11-21", "signed") })
        {
            var rows = await service.AllOfAsync(Accounts.Planner, $"{Negotiations}?asOf={day}");
            StatusOf(rows, "GB-MOU").ShouldBe(british, day);
            StatusOf(rows, "MY-MOU").ShouldBe("negotiating", day);
        }

        var signed = await service.ReadAsync(Accounts.Planner, $"{Instruments}/GB-MOU?asOf=2018-12-31");
        (signed["status"]!.GetValue<string>(), signed["signedOn"]!.GetValue<string>(), signed["signedAt"]!.GetValue<string>()).ShouldBe(
            ("signed", "2018-11-21", "Luân Đôn")
        );
        using var late = await PostAsync(Accounts.Planner, "GB-MOU", "positions", Position("1", "vietNam", "x"));
        (await late.CodeAsync()).ShouldBe("agreements.negotiation.not-negotiated");
    }

    [Fact]
    public async Task A_track_opens_with_the_mandate_and_tells_rounds_and_open_points_and_no_word_of_what_is_said()
    {
        var code = await MandatedAsync("LA-2019N");
        await TakenAsync(code, "rounds", new() { ["on"] = "2018-06-10", ["note"] = "Vòng kỹ thuật" });
        await TakenAsync(code, "positions", Position("5", "vietNam", "Mỗi bên có một đầu mối."));
        await TakenAsync(code, "positions", Position("5", "partner", "Mỗi bên có hai đầu mối."));
        await TakenAsync(code, "positions", Position("6", "partner", "Chi phí chia đôi."));
        await TakenAsync(
            code,
            "article-states",
            new()
            {
                ["article"] = "6",
                ["state"] = "agreed",
                ["text"] = "Chi phí chia đôi.",
            }
        );
        var read = await service.ReadAsync(Accounts.Planner, $"{Negotiations}/{code}");
        read["articles"]!
            .AsArray()
            .Select(article => $"{article!["number"]} {article["state"]} {article["ours"]} | {article["theirs"]}")
            .ShouldBe(["5 open Mỗi bên có một đầu mối. | Mỗi bên có hai đầu mối.", "6 agreed  | Chi phí chia đôi."]);
        var row = (await service.AllOfAsync(Accounts.Planner, $"{Negotiations}?partner=LA")).Single(row =>
            row["code"]!.GetValue<string>() == code
        );
        (row["rounds"]!.GetValue<int>(), row["agreed"]!.GetValue<int>(), row["open"]!.GetValue<int>()).ShouldBe((1, 1, 1));

        var announced = await service.QueryAsync<string>(
            "select body::text from messaging.log where name = 'agreements.instrument-changed' and body ->> 'instrument' = @code order by version desc limit 1",
            ("code", code)
        );
        var told = JsonNode.Parse(announced[0])!;
        (told["rounds"]!.GetValue<int>(), told["openPoints"]!.GetValue<int>()).ShouldBe((1, 1));
        announced[0].ShouldNotContain("đầu mối");
    }

    [Fact]
    public async Task A_position_beyond_the_mandate_is_kept_and_the_answer_warns()
    {
        var code = await MandatedAsync("LA-2019M");
        await TakenAsync(
            code,
            "mandate-limits",
            new()
            {
                ["limits"] = new JsonArray(
                    new JsonObject { ["article"] = "5", ["rule"] = "within" },
                    new JsonObject
                    {
                        ["article"] = "7",
                        ["rule"] = "never",
                        ["text"] = "Không dẫn độ",
                    }
                ),
            }
        );
        (await TakenAsync(code, "positions", Position("5", "vietNam", "x")))["beyondMandate"]!.GetValue<bool>().ShouldBeFalse();
        (await TakenAsync(code, "positions", Position("7", "vietNam", "x")))["beyondMandate"]!.GetValue<bool>().ShouldBeTrue();
        var article = (await service.ReadAsync(Accounts.Planner, $"{Negotiations}/{code}"))["articles"]!.AsArray().Last()!;
        (article["rule"]!.GetValue<string>(), article["limit"]!.GetValue<string>(), article["beyondMandate"]!.GetValue<bool>()).ShouldBe(
            ("never", "Không dẫn độ", true)
        );
    }

    [Fact]
    public async Task What_we_hold_beyond_the_mandate_stays_marked_when_the_article_is_reopened_and_new_limits_judge_all_anew()
    {
        var code = await MandatedAsync("LA-2019R");
        await TakenAsync(code, "mandate-limits", Limits("never"));
        await TakenAsync(code, "positions", Position("7", "vietNam", "x"));
        await TakenAsync(code, "article-states", Standing("7", "agreed"));
        await TakenAsync(code, "article-states", Standing("7", "open"));
        (await IsBeyondAsync(code, "7")).ShouldBeTrue("our draft still goes beyond");
        await TakenAsync(code, "mandate-limits", Limits("within"));
        (await IsBeyondAsync(code, "7")).ShouldBeFalse();
        await TakenAsync(code, "mandate-limits", Limits("askFirst"));
        (await IsBeyondAsync(code, "7")).ShouldBeTrue();
        // What the partner alone holds binds nobody.
        await TakenAsync(code, "positions", Position("8", "partner", "y"));
        (await IsBeyondAsync(code, "8")).ShouldBeFalse();

        static JsonObject Limits(string rule) =>
            new() { ["limits"] = new JsonArray(new JsonObject { ["article"] = "7", ["rule"] = rule }) };

        static JsonObject Standing(string article, string state) =>
            new()
            {
                ["article"] = article,
                ["state"] = state,
                ["text"] = "x",
            };
    }

    [Fact]
    public async Task The_delegations_agencies_see_it_and_to_all_others_there_is_none()
    {
        var code = await MandatedAsync("LA-2019P", "BDBP");
        (await service.ReadAsync(Accounts.PlannerOf("BDBP"), $"{Negotiations}/{code}"))["steps"]!.AsArray().ShouldBeEmpty();
        using var taken = await PostAsync(Accounts.PlannerOf("BDBP"), code, "positions", Position("5", "vietNam", "x"));
        (await taken.CodeAsync()).ShouldBe("agreements.negotiation.not-yours");
        // Whoever sees the instrument does not see what is said of it.
        foreach (
            var other in (TestAccount[])
                [Accounts.PlannerOfMinistry, Accounts.PlannerOf("BTP"), Accounts.OfMocBai with { Partners = ["LA"] }, .. Accounts.Strangers]
        )
        {
            (await service.StatusOfAsync(other, $"{Negotiations}/{code}")).ShouldBe(
                HttpStatusCode.NotFound,
                $"{other.Role} {other.Agency}"
            );
            (await service.StatusOfAsync(other, $"{Negotiations}/{code}/rounds")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await service.AllOfAsync(Accounts.PlannerOfMinistry, Negotiations)).ShouldNotContain(row =>
            row["code"]!.GetValue<string>() == code
        );
        (await service.StatusOfAsync(Accounts.OfMocBai, Negotiations)).ShouldBe(HttpStatusCode.Forbidden);
        using var stale = await service.PostAsync(
            Accounts.Planner,
            $"{Negotiations}/{code}/positions",
            Position("5", "vietNam", "x"),
            "\"0\""
        );
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var bad = await PostAsync(Accounts.Planner, code, "positions", Position("điều 5", "both", ""));
        (await bad.FieldsAsync()).ShouldBe(["article", "side", "text"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_round_is_a_meeting_that_Meetings_has_told_of()
    {
        var code = await MandatedAsync("LA-2019Q");
        using (var unknown = await PostAsync(Accounts.Planner, code, "rounds", new() { ["meeting"] = "MT-LA-2018-999999" }))
        {
            (await unknown.CodeAsync()).ShouldBe("agreements.negotiation.meeting-unknown");
        }

        var id = Guid.CreateVersion7();
        await service.TellAsync(
            "meetings.meeting-changed",
            id,
            new JsonObject
            {
                ["meetingId"] = id,
                ["version"] = 1,
                ["reference"] = "MT-LA-2018-000077",
                ["instrument"] = code,
                ["partner"] = "LA",
                ["series"] = "negotiation",
                ["status"] = "held",
                ["agency"] = "BCA",
                ["desk"] = "CA-VP130",
                ["announcedAt"] = "2018-01-10T02:00:00Z",
                ["firstDay"] = "2018-06-04",
                ["lastDay"] = "2018-06-05",
                ["held"] = true,
            }
        );
        await service.ReadUntilAsync(Accounts.Planner, $"{Negotiations}/{code}", read => read["meetings"]!.AsArray().Count == 1);
        await TakenAsync(code, "rounds", new() { ["meeting"] = "MT-LA-2018-000077" });
        var rounds = (await service.ReadAsync(Accounts.Planner, $"{Negotiations}/{code}/rounds"))["items"]!.AsArray();
        rounds.Single()!["on"]!.GetValue<string>().ShouldBe("2018-06-04");
    }

    private async Task<bool> IsBeyondAsync(string code, string article) =>
        (await service.ReadAsync(Accounts.Planner, $"{Negotiations}/{code}"))["articles"]!
            .AsArray()
            .Single(on => on!["number"]!.GetValue<string>() == article)!["beyondMandate"]!.GetValue<bool>();

    private static string? StatusOf(IReadOnlyList<JsonNode> rows, string code) =>
        rows.Single(row => row["code"]!.GetValue<string>() == code)["status"]?.GetValue<string>();

    private static JsonObject Position(string article, string side, string text) =>
        new()
        {
            ["article"] = article,
            ["side"] = side,
            ["text"] = text,
        };

    private async Task<string> MandatedAsync(string code, params string[] takingPart)
    {
        await service.CreatedAsync(
            Accounts.Planner,
            Instruments,
            new JsonObject
            {
                ["code"] = code,
                ["partner"] = "LA",
                ["kind"] = "memorandum",
                ["title"] = "Bản ghi nhớ",
                ["takingPart"] = new JsonArray([.. takingPart.Select(agency => (JsonNode)agency)]),
            }
        );
        foreach (var step in (string[])["mandate", "negotiation"])
        {
            var version = (await service.ReadAsync(Accounts.Planner, $"{Instruments}/{code}"))["version"]!.GetValue<long>();
            using var taken = await service.PostAsync(Accounts.Planner, $"{Instruments}/{code}/{step}", new JsonObject(), $"\"{version}\"");
            taken.StatusCode.ShouldBe(HttpStatusCode.OK, step);
        }

        return code;
    }

    private async Task<JsonNode> TakenAsync(string code, string step, JsonObject request)
    {
        using var answer = await PostAsync(Accounts.Planner, code, step, request);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            $"{step} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"
        );
        return await answer.BodyAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(TestAccount account, string code, string step, JsonObject request)
    {
        var version = (await service.ReadAsync(account, $"{Negotiations}/{code}"))["version"]!.GetValue<long>();
        return await service.PostAsync(account, $"{Negotiations}/{code}/{step}", request, $"\"{version}\"");
    }
}
