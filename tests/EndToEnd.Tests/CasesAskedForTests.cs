using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A desk asks for a case before it closes its exchange; the department has the case, and the desk its number, over the broker and on their pages.</summary>
public sealed class CasesAskedForTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_asked_for_on_the_exchanges_page_is_open_at_the_department_and_its_number_is_a_link_on_that_page()
    {
        using var desk = await system.SignInAsync("borderGuardLiaison", Cancelled);
        var logged = await desk.LogExchangeAsync(WithPeople(Exchanges.Sample("rescueRequest")), Cancelled);
        var (id, reference) = (logged["id"]!.GetValue<string>(), logged["reference"]!.GetValue<string>());
        using var pages = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        await TakeAsync(pages, id, "classification", 1, ("signsOfCrime", "no"), ("urgency", "routine"), ("note", "Đã xem"));
        await TakeAsync(pages, id, "repatriation-request", 2, ("note", "Cần đưa về trước khi kết thúc"));

        string? link = null;
        await Eventually.BeAsync(
            async () =>
                (link = (await ReadAsync(desk, $"/api/hotline/exchanges/{id}"))["repatriationCase"]?["reference"]?.GetValue<string>())
                    is not null,
            true
        );
        var page = await TextAsync(pages, $"/exchanges/{id}");
        page.ShouldContain($">{link}</a>");

        using var department = await system.SignInAsync("consular", Cancelled);
        var rows = await ReadAsync(department, $"/api/repatriation/cases?q={link}");
        var row = rows["items"]!.AsArray().ShouldHaveSingleItem()!;
        row["exchange"]!.GetValue<string>().ShouldBe(reference);
        row["persons"]!.GetValue<int>().ShouldBe(1, "the victim, and not the suspect");
        using var consular = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        var opened = await TextAsync(consular, $"/cases/{row["id"]}");
        opened.ShouldContain("Nhân thân do");
        opened.ShouldNotContain("Quyên");
        (await TextAsync(pages, $"/cases/{row["id"]}")).ShouldContain(link!, customMessage: "the desk follows its own link");
    }

    [Fact]
    public async Task The_desk_hands_over_who_somebody_is_on_the_persons_page_once_hotline_answers_and_sees_him_no_more()
    {
        const string name = "Viên Thị Ánh Dương";
        using var desk = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var department = await system.SignInAsync("consular", Cancelled);
        var (exchange, person) = await AskedForAsync(desk, department, name);
        using var pages = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        var (address, form) = ($"/cases/persons/{person}", $"/cases/persons/{person}/identity-handover");
        (await TextAsync(pages, address)).ShouldContain($"href=\"{form}\">Bàn giao thông tin nhân thân</a>");
        var shown = await TextAsync(pages, form);
        shown.ShouldContain("Nhân thân do");
        shown.ShouldNotContain(name);
        var key = Guid.CreateVersion7().ToString();

        await system.Instance.Service("hotline").KillAsync(Cancelled);
        using (var away = await PostAsync(pages, form, 1, key))
        {
            away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            var text = WebUtility.HtmlDecode(await away.Content.ReadAsStringAsync(Cancelled));
            text.ShouldContain("đường dây nóng chưa trả lời, chưa có gì thay đổi");
            text.ShouldContain(key, customMessage: "the form is kept, to be sent again");
        }

        await system.StartAsync(Cancelled);
        (await ReadAsync(department, $"/api/repatriation/persons/{person}"))["name"].ShouldBeNull();

        using var handed = await PostAsync(pages, form, 1, key);
        handed.StatusCode.ShouldBe(HttpStatusCode.Found, await handed.Content.ReadAsStringAsync(Cancelled));
        var next = await TextAsync(pages, handed.Headers.Location!.OriginalString);
        next.ShouldContain("Đã bàn giao thông tin nhân thân sang hồ sơ hồi hương.");
        next.ShouldNotContain(name);
        (await StatusAsync(pages, address)).ShouldBe(HttpStatusCode.NotFound);

        using var consular = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        var page = await TextAsync(consular, address);
        page.ShouldContain("Đã bàn giao thông tin nhân thân");
        page.ShouldNotContain("Nhân thân do");
        using var opened = await PostAsync(consular, address, version: null, key: null);
        WebUtility.HtmlDecode(await opened.Content.ReadAsStringAsync(Cancelled)).ShouldContain(name);
        var readings = await ReadAsync(desk, $"/api/hotline/exchanges/{exchange}/readings");
        readings["items"]!
            .AsArray()
            .Count(reading => reading!["what"]!.GetValue<string>() == "person")
            .ShouldBe(1, "on record there, once");
    }

    [Fact]
    public async Task Who_may_not_open_the_person_at_hotline_is_told_so_and_nothing_changes()
    {
        using var desk = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var department = await system.SignInAsync("consular", Cancelled);
        var (exchange, person) = await AskedForAsync(desk, department, "Viên Thị Ánh Trăng");
        var read = await ReadAsync(desk, $"/api/hotline/exchanges/{exchange}");
        using var pages = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);

        // Offered to the police and accepted: the desk that asked does not lead the exchange any more.
        using var police = await system.SignInAsync("policeLiaison", Cancelled);
        await StepAsync(desk, exchange, "offer", read["version"]!.GetValue<long>(), new() { ["toDesk"] = "CA-TN", ["reason"] = "Nội địa" });
        await StepAsync(police, exchange, "acceptance", read["version"]!.GetValue<long>() + 1, []);
        await StepAsync(police, exchange, "assignment", read["version"]!.GetValue<long>() + 2, []);

        using var refused = await PostAsync(pages, $"/cases/persons/{person}/identity-handover", 1, Guid.CreateVersion7().ToString());
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancelled)).ShouldContain("trao đổi đang do người khác thụ lý");
        (await ReadAsync(department, $"/api/repatriation/persons/{person}"))["identityHeldBy"]!.GetValue<string>().ShouldBe("BP-TN-MOCBAI");
    }

    // An exchange with a victim, its case, and the person in it.
    private static async Task<(string Exchange, string Person)> AskedForAsync(HttpClient desk, HttpClient department, string name)
    {
        var sample = Exchanges.Sample("rescueRequest");
        sample["people"] = new JsonArray(new JsonObject { ["name"] = name, ["roles"] = new JsonArray("victim") });
        var id = (await desk.LogExchangeAsync(sample, Cancelled))["id"]!.GetValue<string>();
        await StepAsync(
            desk,
            id,
            "classification",
            1,
            new()
            {
                ["signsOfCrime"] = false,
                ["urgency"] = "routine",
                ["note"] = "Đã xem",
            }
        );
        await StepAsync(desk, id, "repatriation-request", 2, []);
        string? opened = null;
        await Eventually.BeAsync(
            async () =>
                (opened = (await ReadAsync(desk, $"/api/hotline/exchanges/{id}"))["repatriationCase"]?["id"]?.GetValue<string>())
                    is not null,
            true
        );
        var person = (await ReadAsync(department, $"/api/repatriation/cases/{opened}"))["persons"]![0]!["id"]!.GetValue<string>();
        return (id, person);
    }

    private static async Task StepAsync(HttpClient client, string exchange, string step, long version, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/hotline/exchanges/{exchange}/{step}")
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        using var answer = await client.SendAsync(request, Cancelled);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{step}: {await answer.Content.ReadAsStringAsync(Cancelled)}");
    }

    private static async Task<HttpResponseMessage> PostAsync(Forms forms, string address, long? version, string? key)
    {
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", forms.Token),
            new("version", $"{version}"),
            new("idempotencyKey", key ?? ""),
        ]);
        return await forms.PostAsync(address, content, Cancelled);
    }

    private static async Task<HttpStatusCode> StatusAsync(Forms forms, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await forms.SendAsync(request, Cancelled);
        return answer.StatusCode;
    }

    private static JsonObject WithPeople(JsonObject exchange)
    {
        exchange["people"] = new JsonArray(
            new JsonObject { ["name"] = "Phùng Thị Lệ Quyên", ["roles"] = new JsonArray("victim") },
            new JsonObject { ["name"] = "Mạc Văn Sửu", ["roles"] = new JsonArray("suspect") }
        );
        return exchange;
    }

    private static async Task TakeAsync(Forms forms, string exchange, string step, int version, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", forms.Token),
            new("version", $"{version}"),
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        using var taken = await forms.PostAsync($"/exchanges/{exchange}/{step}", content, Cancelled);
        taken.StatusCode.ShouldBe(HttpStatusCode.Found, await taken.Content.ReadAsStringAsync(Cancelled));
    }

    private static async Task<JsonObject> ReadAsync(HttpClient client, string address) =>
        (await client.GetFromJsonAsync<JsonObject>(new Uri(address, UriKind.Relative), Cancelled))!;

    private static async Task<string> TextAsync(Forms forms, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await forms.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled));
    }
}
