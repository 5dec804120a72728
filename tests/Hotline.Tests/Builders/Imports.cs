using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Old logs, and how a desk sends them.</summary>
internal static class Imports
{
    public const string Address = "/api/hotline/imports";
    public const string Head = "STT;Nước;Chiều;Ngày nhận;Giờ;Trích yếu;Nội dung;Họ tên;Năm sinh;Số giấy tờ";

    private static int last;

    /// <summary>Something to tell the rows of one test from those of all others.</summary>
    public static string Mark() => $"Sổ{Interlocked.Increment(ref last):000}";

    /// <summary>A log of so many rows, all right.</summary>
    public static byte[] Log(string mark, int rows, int year = 2014, int from = 1) =>
        Csv([.. Enumerable.Range(from, rows).Select(row => Row(mark, row, year))]);

    public static string Row(string mark, int row, int year = 2014) =>
        $"{row};Campuchia;Đến;{(row % 28) + 1:00}/{(row % 12) + 1:00}/{year};08:30;{mark} vụ {row};Nội dung {row} của {mark};;;";

    public static byte[] Csv(params string[] rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", [Head, .. rows]))];

    public static async Task<HttpResponseMessage> SendAsync(
        this TestService service,
        TestAccount account,
        byte[] file,
        string query = "",
        string name = "so.csv",
        string? mapping = null,
        string language = "vi"
    )
    {
        using var client = service.ClientOf(account, language);
        using var form = new MultipartFormDataContent();
        if (mapping is not null)
        {
            form.Add(new StringContent(mapping), "mapping");
        }

        var part = new ByteArrayContent(file);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = $"\"{name}\"" };
        form.Add(part);
        return await client.PostAsync(new Uri(Address + query, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonNode> CheckedAsync(
        this TestService service,
        TestAccount account,
        byte[] file,
        string name = "so.csv",
        string? mapping = null
    )
    {
        using var answer = await service.SendAsync(account, file, "?dryRun=true", name, mapping);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, body);
        return JsonNode.Parse(body)!;
    }

    public static async Task<JsonNode> ImportedAsync(this TestService service, TestAccount account, byte[] file, string name = "so.csv")
    {
        using var answer = await service.SendAsync(account, file, name: name);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue(body[..Math.Min(body.Length, 1000)]);
        return await service.OverAsync(account, JsonNode.Parse(body)!.Id());
    }

    /// <summary>Starts a held import; the desk leaves the page as soon as it is started, and it goes on.</summary>
    public static async Task StartAndLeaveAsync(this TestService service, TestAccount account, string id)
    {
        using var client = service.ClientOf(account);
        using var leaves = new CancellationTokenSource();
        var start = client.PostAsync(new Uri($"{Address}/{id}/start", UriKind.Relative), null, leaves.Token);
        await service.StandsAsync(account, id, state => state != "checked");
        await leaves.CancelAsync();
        try
        {
            using var answer = await start;
        }
        catch (OperationCanceledException)
        {
            // Left.
        }
    }

    /// <summary>The import when it is over, or waits for its desk.</summary>
    public static Task<JsonNode> OverAsync(this TestService service, TestAccount account, string id) =>
        service.StandsAsync(account, id, state => state is not ("checking" or "waiting" or "writing"));

    public static async Task<JsonNode> StandsAsync(this TestService service, TestAccount account, string id, Func<string, bool> state)
    {
        using var client = service.ClientOf(account);
        JsonNode? import = null;
        var stands = await Poll.UntilAsync(
            async token =>
            {
                import = JsonNode.Parse(await client.GetStringAsync(new Uri($"{Address}/{id}", UriKind.Relative), token));
                return state(import!["state"]!.GetValue<string>());
            },
            TimeSpan.FromMinutes(2),
            TestContext.Current.CancellationToken
        );
        stands.ShouldBeTrue(import?["state"]?.ToJsonString());
        return import!;
    }

    /// <summary>Who is mentioned by the exchanges whose subject begins with a mark, in the order of their numbers.</summary>
    public static async Task<IReadOnlyList<JsonNode>> PeopleOfAsync(this HotlineService service, string mark)
    {
        var ids = await service.QueryAsync<Guid>(
            "select id from hotline.exchanges where subject like @mark order by reference",
            ("mark", mark + "%")
        );
        var people = new List<JsonNode>();
        foreach (var address in ids.Select(id => $"{Calls.Exchanges}/{id}"))
        {
            foreach (var person in (await service.ReadAsync(Officers.OfMocBai, address))["people"]!.AsArray())
            {
                people.Add(await service.ReadAsync(Officers.OfMocBai, $"{address}/people/{person!.Id()}"));
            }
        }

        return people;
    }

    /// <summary>Calls a held import off: other tests count the files that are kept.</summary>
    public static async Task CalledOffAsync(this TestService service, TestAccount account, string id)
    {
        using var client = service.ClientOf(account);
        using var cancelled = await client.DeleteAsync(new Uri($"{Address}/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        cancelled.StatusCode.ShouldBe(System.Net.HttpStatusCode.Accepted);
    }
}
