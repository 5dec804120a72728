using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;
using Npgsql;

namespace Cooperation.EndToEnd.Tests;

/// <summary>
/// R20, R22: a planted name, paper number and telephone go every way the product has, right and wrong ones, through API and pages; then every
/// file of the running system is read: database pages and write-ahead log, the broker's queues, logs; and all that the processes export.
/// </summary>
public sealed class NothingInTheClearTests(ObservedSystem system)
{
    private const string Name = "Kanary Zuốc Thị Hoàng Yến";
    private const string Alias = "Zuocyen Bánh Bò";
    private const string Document = "Z90817263";
    private const string Passport = "C40719263";
    private const string Telephone = "0987 602 413";
    private const string Sought = "Kiếmzuốc nhầm ô tìm";
    private const string Address = "Ấp Zuốc Bản, xã Không Tìm Thấy";

    // Also as search folds them, as a form and as JSON carry them: none of these may lie anywhere.
    private static readonly string[] Planted =
    [
        Name,
        "Zuốc Thị",
        "zuoc thi",
        "hoang zuoc",
        "Zu%E1%BB%91c",
        "Zu\\u1ED1c",
        Alias,
        "Zuocyen",
        "zuocyen",
        Document,
        Passport,
        Telephone,
        "0987602413",
        "84987602413",
        "987602413",
        Address,
        "Zuốc Bản",
        Sought,
        "Kiếmzuốc",
        "kiemzuoc",
        "Ki%E1%BA%BFmzu",
        "Ki\\u1EBFmzu",
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static JsonObject Person =>
        new()
        {
            ["roles"] = new JsonArray("victim"),
            ["name"] = Name,
            ["aliases"] = new JsonArray(Alias),
            ["document"] = Document,
            ["telephone"] = Telephone,
            ["address"] = Address,
        };

    [Fact]
    public async Task What_is_protected_lies_in_no_file_of_the_system_and_in_no_export()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var police = await system.SignInAsync("policeLiaison", Cancelled);
        await UseEverywhereAsync(officer, police);
        using var consular = await system.SignInAsync("consular", Cancelled);
        await PlantedInReturns.GoAsync(consular, police, Person, Cancelled);
        using var planner = await system.SignInAsync("planner", Cancelled);
        await PlantedInMeetings.GoAsync(planner, "BCA", Passport, Cancelled);
        await system.SettleAsync(Cancelled);
        await CheckpointAsync();

        var searched = 0;
        foreach (var file in Directory.EnumerateFiles(system.DataDirectory, "*", SearchOption.AllDirectories))
        {
            if (await ReadAsync(file) is { } content)
            {
                searched++;
                Planted.Where(text => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0).ShouldBeEmpty(file);
            }
        }

        searched.ShouldBeGreaterThan(1000, "the database alone has more files");
        foreach (var text in Planted)
        {
            var (exports, found) = system.Collector.LookFor(text);
            exports.ShouldBeGreaterThan(0);
            found.ShouldBeFalse(text);
        }
    }

    private static async Task UseEverywhereAsync(HttpClient officer, HttpClient police)
    {
        var exchange = Exchanges.Sample();
        exchange["people"] = new JsonArray(Person);
        var logged = await officer.LogExchangeAsync(exchange, Cancelled);
        var address = $"/api/hotline/exchanges/{logged["id"]}";
        var person = $"{address}/people/{logged["people"]![0]!["id"]}";

        (await SendAsync(officer, $"{address}/people", Person, "\"1\"")).ShouldBe(HttpStatusCode.Created);
        (await SendAsync(officer, $"{address}/people", Person, "\"1\"")).ShouldBe(HttpStatusCode.PreconditionFailed);
        var correction = new JsonObject
        {
            ["reason"] = "Phía bạn gửi lại",
            ["name"] = Name,
            ["document"] = Document,
        };
        (await SendAsync(officer, $"{person}/corrections", correction, "\"2\"")).ShouldBe(HttpStatusCode.OK);
        var wrong = Person;
        wrong["birth"] = Name[..10];
        wrong["sex"] = Name;
        (await SendAsync(officer, $"{address}/people", wrong, "\"2\"")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(police, $"{address}/people", Person, "\"2\"")).ShouldBe(HttpStatusCode.NotFound);

        (await officer.GetFromJsonAsync<JsonObject>(person, Cancelled))!["name"]!.GetValue<string>().ShouldBe(Name);
        using var refused = await police.GetAsync(person, Cancelled);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        foreach (
            var search in (object[])[new { name = Name }, new { name = Alias }, new { document = Document }, new { telephone = Telephone }]
        )
        {
            (await CountAsync(officer, search)).ShouldBe(2);
            (await CountAsync(police, search)).ShouldBe(0);
        }

        (await SendAsync(officer, "/api/hotline/people/search", new JsonObject { ["name"] = "Zuocyen" })).ShouldBe(
            HttpStatusCode.BadRequest
        );
        using var unknown = await officer.PostAsync("/api/hotline/people/search", new StringContent(Name), Cancelled);
        unknown.IsSuccessStatusCode.ShouldBeFalse();
        await UsePagesAsync(officer, logged);
        await SearchTextAsync(officer);
        await HandOverAsync(officer);
        await PlantedInFiles.CompareAsync(officer, Sought, Name, Document, Cancelled);
        await PlantedInFiles.ImportAsync(officer, Name, Document, Cancelled);
        await PlantedInFiles.AttachAsync(officer, police, address, Name, Document, Cancelled);
    }

    // Who a rescued person is goes from Hotline to Repatriation, wrong and right.
    private static async Task HandOverAsync(HttpClient officer)
    {
        var exchange = Exchanges.Sample("rescueRequest");
        exchange["people"] = new JsonArray(Person);
        var address = $"/api/hotline/exchanges/{(await officer.LogExchangeAsync(exchange, Cancelled))["id"]}";
        var classified = new JsonObject
        {
            ["signsOfCrime"] = false,
            ["urgency"] = "routine",
            ["note"] = "Đã xem",
        };
        (await SendAsync(officer, $"{address}/classification", classified, "\"1\"")).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(officer, $"{address}/repatriation-request", [], "\"2\"")).ShouldBe(HttpStatusCode.OK);
        string? opened = null;
        await Eventually.BeAsync(
            async () =>
                (opened = (await officer.GetFromJsonAsync<JsonObject>(address, Cancelled))!["repatriationCase"]?["id"]?.GetValue<string>())
                    is not null,
            true
        );
        var seen = await officer.GetFromJsonAsync<JsonObject>($"/api/repatriation/cases/{opened}", Cancelled);
        var handover = $"/api/repatriation/persons/{seen!["persons"]![0]!["id"]}/identity-handover";
        var details = Person;
        details.Remove("roles");
        var wrong = (JsonObject)details.DeepClone();
        wrong["birth"] = Name[..10];
        wrong["nationality"] = Name;
        (await SendAsync(officer, handover, wrong, "\"1\"")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(officer, handover, details, "\"7\"")).ShouldBe(HttpStatusCode.PreconditionFailed);
        (await SendAsync(officer, handover, details, "\"1\"")).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(officer, handover, details, "\"2\"")).ShouldBe(HttpStatusCode.NotFound);
    }

    // What somebody looks for in case text stands in addresses: right and wrong ones, through API, page and file, and at the door of a stranger.
    private static async Task SearchTextAsync(HttpClient officer)
    {
        var words = Uri.EscapeDataString(Sought);
        foreach (
            var (address, status) in new[]
            {
                ($"/api/hotline/exchanges?q={words}", HttpStatusCode.OK),
                ($"/api/hotline/exchanges?q={words}*&urgency=wrong", HttpStatusCode.BadRequest),
                ($"/api/hotline/exchanges?q={words}%07", HttpStatusCode.BadRequest),
                ($"/api/hotline/exchanges/export?format=csv&q={words}", HttpStatusCode.OK),
                ($"/api/reviews/parked?q={words}", HttpStatusCode.NotFound),
                ($"/exchanges?q={words}", HttpStatusCode.OK),
                ($"/exchanges?q={words}&from=hom-qua", HttpStatusCode.BadRequest),
                ($"/exchanges?q={words}%07", HttpStatusCode.BadRequest),
            }
        )
        {
            using var answer = await officer.GetAsync(address, Cancelled);
            answer.StatusCode.ShouldBe(status, address);
        }
    }

    // Forms without their token are refused; what was typed into them must not lie anywhere either.
    private static async Task UsePagesAsync(HttpClient officer, JsonObject logged)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = Name,
            ["document"] = Document,
            ["telephone"] = Telephone,
            ["text"] = Name,
        };
        foreach (var page in (string[])["/people", "/exchanges/case-text", "/exchanges/similar", $"/exchanges/{logged["id"]}/people/new"])
        {
            using var form = new FormUrlEncodedContent(fields);
            using var answer = await officer.PostAsync(page, form, Cancelled);
            answer.IsSuccessStatusCode.ShouldBeFalse(page);
        }
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, string address, JsonObject body, string? version = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        using var answer = await client.SendAsync(request, Cancelled);
        return answer.StatusCode;
    }

    private static async Task<int> CountAsync(HttpClient client, object search)
    {
        using var answer = await client.PostAsJsonAsync("/api/hotline/people/search", search, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!["items"]!.AsArray().Count;
    }

    private async Task CheckpointAsync()
    {
        await using var source = NpgsqlDataSource.Create(system.Instance.Postgres.ConnectionString());
        await using var command = source.CreateCommand("checkpoint");
        await command.ExecuteNonQueryAsync(Cancelled);
    }

    // Servers remove and replace files while they are read; sockets and pipes are no files with content.
    private static async Task<byte[]?> ReadAsync(string file)
    {
        try
        {
            return new FileInfo(file).Length > 0 ? await File.ReadAllBytesAsync(file, Cancelled) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
