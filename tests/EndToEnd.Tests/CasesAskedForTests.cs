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
