using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Files;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A planted person goes the ways of those who come home: entered with a case, pasted in a list, corrected, searched and printed, right and wrong.</summary>
internal static class PlantedInReturns
{
    private const string Cases = "/api/repatriation/cases";
    private const string Persons = "/api/repatriation/persons";

    /// <summary>Goes all of these ways; the stranger gets nowhere.</summary>
    /// <param name="consular">Opens the case.</param>
    /// <param name="stranger">Has no business with it.</param>
    /// <param name="person">Name, aliases, paper, telephone and address.</param>
    /// <param name="cancelled">Ends the test.</param>
    public static async Task GoAsync(HttpClient consular, HttpClient stranger, JsonObject person, CancellationToken cancelled)
    {
        var name = person["name"]!.GetValue<string>();
        (await SendAsync(consular, Cases, CaseWith(person, "birth", name[..10]), cancelled)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(consular, Cases, CaseWith(person, "sex", name), cancelled)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(stranger, Cases, CaseWith(person, "sex", "female"), cancelled)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var (status, opened) = await SendAsync(consular, Cases, CaseWith(person, "sex", "female"), cancelled);
        status.ShouldBe(HttpStatusCode.Created, opened.ToJsonString());
        var (address, known) = ($"{Cases}/{opened["id"]}", $"{Persons}/{opened["persons"]![0]!["id"]}");
        await PasteAsync(consular, address, person, cancelled);
        await KnowAsync(consular, stranger, known, person, cancelled);
        await PhotographAsync(consular, stranger, $"{known}/photographs", person, cancelled);
        await PrintAsync(consular, stranger, $"{address}/papers", cancelled);
        await SearchAsync(consular, stranger, person, cancelled);
    }

    private static async Task PasteAsync(HttpClient consular, string address, JsonObject person, CancellationToken cancelled)
    {
        var (name, document) = (person["name"]!.GetValue<string>(), person["document"]!.GetValue<string>());
        var head = "Họ và tên\tGiới tính\tNgày sinh\tCMND/Hộ chiếu\tĐiện thoại\n";
        var right = $"{name}\tNữ\t02/03/1990\t{document}\t{person["telephone"]}";
        foreach (var list in new[] { $"{head}{right}", $"{head}{name}\t{name}\t{name}\t{document}\t-", name })
        {
            await SendAsync(consular, $"{Persons}/preview", new JsonObject { ["list"] = list }, cancelled);
        }

        var wrong = new JsonObject { ["list"] = $"{head}{right}\n{name}\tNữ\t{name}\t{document}\t-" };
        (await SendAsync(consular, $"{address}/persons", wrong, cancelled, "\"1\"")).Status.ShouldBe(HttpStatusCode.BadRequest);
        var list1 = new JsonObject { ["list"] = $"{head}{right}" };
        (await SendAsync(consular, $"{address}/persons", list1, cancelled, "\"1\"")).Status.ShouldBe(HttpStatusCode.Created);
    }

    private static async Task KnowAsync(
        HttpClient consular,
        HttpClient stranger,
        string known,
        JsonObject person,
        CancellationToken cancelled
    )
    {
        var read = await consular.GetFromJsonAsync<JsonObject>(known, cancelled);
        read!["name"]!.GetValue<string>().ShouldBe(person["name"]!.GetValue<string>());
        using var unseen = await stranger.GetAsync(known, cancelled);
        unseen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var correction = new JsonObject
        {
            ["reason"] = "Theo hộ chiếu",
            ["name"] = person["name"]!.GetValue<string>(),
            ["document"] = person["document"]!.GetValue<string>(),
        };
        var wrong = (JsonObject)correction.DeepClone();
        wrong["birth"] = person["name"]!.GetValue<string>()[..10];
        (await SendAsync(consular, $"{known}/corrections", wrong, cancelled, "\"1\"")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(stranger, $"{known}/corrections", correction, cancelled, "\"1\"")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(consular, $"{known}/corrections", correction, cancelled, "\"7\"")).Status.ShouldBe(
            HttpStatusCode.PreconditionFailed
        );
        (await SendAsync(consular, $"{known}/corrections", correction, cancelled, "\"1\"")).Status.ShouldBe(HttpStatusCode.OK);
    }

    // A picture that bears the name in its own name and within it: kept, opened, asked for by a stranger; another one is refused.
    private static async Task PhotographAsync(
        HttpClient consular,
        HttpClient stranger,
        string photographs,
        JsonObject person,
        CancellationToken cancelled
    )
    {
        var name = person["name"]!.GetValue<string>();
        var text = Encoding.UTF8.GetBytes($"{name} {person["document"]}");
        byte[] picture = [.. SampleFile.Of(".gif")[..^1], 0x21, 0xFE, (byte)text.Length, .. text, 0x00, 0x3B];
        using var kept = await PostAsync(consular, $"{name}.gif", picture);
        var body = await kept.Content.ReadFromJsonAsync<JsonObject>(cancelled);
        kept.StatusCode.ShouldBe(HttpStatusCode.OK, body!.ToJsonString());
        var photograph = $"{photographs}/{body["photograph"]}";
        (await consular.GetByteArrayAsync(photograph, cancelled)).ShouldBe(picture);
        using var unseen = await stranger.GetAsync(photograph, cancelled);
        unseen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var refused = await PostAsync(consular, $"{name}.png", picture);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        async Task<HttpResponseMessage> PostAsync(HttpClient officer, string called, byte[] file)
        {
            var part = new ByteArrayContent(file);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = called };
            using var form = new MultipartFormDataContent { part };
            using var request = new HttpRequestMessage(HttpMethod.Post, photographs) { Content = form };
            request.Headers.TryAddWithoutValidation("If-Match", "\"2\"");
            return await officer.SendAsync(request, cancelled);
        }
    }

    private static async Task PrintAsync(HttpClient consular, HttpClient stranger, string papers, CancellationToken cancelled)
    {
        var asked = new JsonObject { ["kind"] = "verificationRequest", ["gaps"] = true };
        var (status, made) = await SendAsync(consular, papers, asked, cancelled);
        status.ShouldBe(HttpStatusCode.Created, made.ToJsonString());
        (await SendAsync(stranger, papers, asked, cancelled)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await consular.GetByteArrayAsync($"{papers}/{made["id"]}", cancelled)).Length.ShouldBeGreaterThan(1000);
        using var unseen = await stranger.GetAsync($"{papers}/{made["id"]}", cancelled);
        unseen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task SearchAsync(HttpClient consular, HttpClient stranger, JsonObject person, CancellationToken cancelled)
    {
        const string search = "/api/repatriation/people/search";
        foreach (var field in (string[])["name", "document", "telephone"])
        {
            var sought = new JsonObject { [field] = person[field]!.GetValue<string>() };
            var (_, found) = await SendAsync(consular, search, sought, cancelled);
            found["items"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(1, field);
            var (status, nobody) = await SendAsync(stranger, search, sought, cancelled);
            (status == HttpStatusCode.Forbidden || nobody["items"]!.AsArray().Count == 0).ShouldBeTrue(field);
        }

        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = person["name"]!.GetValue<string>() }
        );
        foreach (var page in (string[])["/cases/people", "/cases/new"])
        {
            using var unsigned = await consular.PostAsync(page, form, cancelled);
            unsigned.IsSuccessStatusCode.ShouldBeFalse(page);
        }
    }

    private static JsonObject CaseWith(JsonObject person, string field, string value)
    {
        var entered = (JsonObject)person.DeepClone();
        entered.Remove("roles");
        entered[field] = value;
        return new()
        {
            ["partner"] = "KH",
            ["direction"] = "home",
            ["route"] = "rescued",
            ["reportedAt"] = Exchanges.Sample()["receivedAt"]!.GetValue<string>(),
            ["handling"] = "TLP:AMBER",
            ["summary"] = "Phía bạn báo một công dân đang ở nhà tạm lánh; nội dung dùng cho kiểm thử.",
            ["persons"] = new JsonArray(entered),
        };
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(
        HttpClient client,
        string address,
        JsonObject body,
        CancellationToken cancelled,
        string? version = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        using var answer = await client.SendAsync(request, cancelled);
        var text = await answer.Content.ReadAsStringAsync(cancelled);
        return (answer.StatusCode, text.Length > 0 ? JsonNode.Parse(text)! : new JsonObject());
    }
}
