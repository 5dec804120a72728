using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Cooperation.Tests.Support.Services;

/// <summary>The calls that the tests of every service make at its front door, in one word each.</summary>
public static class ServiceCalls
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Posts to an address, with the version and the key that a test wants.</summary>
    public static async Task<HttpResponseMessage> PostAsync(
        this TestService service,
        TestAccount? account,
        string address,
        object request,
        string? version = null,
        string? key = null,
        string language = "vi"
    )
    {
        using var client = service.ClientOf(account, language);
        if (version is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", version);
        }

        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("Idempotency-Key", key);
        }

        return await client.PostAsJsonAsync(address, request, Cancelled);
    }

    /// <summary>Posts what has to make a record, and gives the answer's body.</summary>
    public static async Task<JsonNode> CreatedAsync(this TestService service, TestAccount account, string address, object request)
    {
        using var answer = await service.PostAsync(account, address, request);
        return await answer.BodyAsync(HttpStatusCode.Created);
    }

    /// <summary>Asks for an address.</summary>
    public static async Task<HttpResponseMessage> GetAsync(
        this TestService service,
        TestAccount? account,
        string address,
        string language = "vi"
    )
    {
        using var client = service.ClientOf(account, language);
        return await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
    }

    /// <summary>How an address answers.</summary>
    public static async Task<HttpStatusCode> StatusOfAsync(this TestService service, TestAccount? account, string address)
    {
        using var answer = await service.GetAsync(account, address);
        return answer.StatusCode;
    }

    /// <summary>What an address answers, which has to be 200.</summary>
    public static async Task<JsonNode> ReadAsync(this TestService service, TestAccount account, string address)
    {
        using var answer = await service.GetAsync(account, address);
        return await answer.BodyAsync(HttpStatusCode.OK);
    }

    /// <summary>Every item of a list, page by page: however much other tests have made, nothing that is looked for is cut off.</summary>
    public static async Task<IReadOnlyList<JsonNode>> AllOfAsync(
        this TestService service,
        TestAccount account,
        string address,
        int limit = 200
    )
    {
        var items = new List<JsonNode>();
        string? after = null;
        do
        {
            var sign = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            var page = await service.ReadAsync(account, $"{address}{sign}limit={limit}&after={after}");
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        return items;
    }

    /// <summary>Asks the database itself, past all rights.</summary>
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(
        this TestService service,
        string sql,
        params (string Name, object Value)[] parameters
    )
    {
        await using var command = service.Database.Superuser.CreateCommand(sql);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        var rows = new List<T>();
        while (await reader.ReadAsync(Cancelled))
        {
            rows.Add(await reader.GetFieldValueAsync<T>(0, Cancelled));
        }

        return rows;
    }

    /// <summary>The bodies of the messages that the service has announced of a record, in order of its versions.</summary>
    public static async Task<IReadOnlyList<JsonNode>> AnnouncedAsync(this TestService service, string message, string id) =>
        [
            .. (
                await service.QueryAsync<string>(
                    "select body::text from messaging.log where name = @message and subject_id = @id order by version",
                    ("message", message),
                    ("id", id)
                )
            ).Select(body => JsonNode.Parse(body)!),
        ];

    /// <summary>Sends the service a message of another one, as it stands on the wire; with an id that was used before it is the same one delivered again.</summary>
    public static Task TellAsync(this TestService service, string message, Guid subject, JsonNode body, Guid? id = null) =>
        service.Broker.PublishAsync(
            message,
            new JsonObject
            {
                ["messageId"] = id ?? Guid.CreateVersion7(),
                ["name"] = message,
                ["subjectId"] = subject.ToString(),
                ["version"] = 1,
                ["epoch"] = 1,
                ["occurredAt"] = "2018-06-15T05:00:00Z",
                ["isState"] = false,
                ["body"] = body.DeepClone(),
            }.ToJsonString(),
            Cancelled
        );

    /// <summary>Asks an address until the answer is as it should be, for what a message brings about.</summary>
    public static async Task<JsonNode> ReadUntilAsync(
        this TestService service,
        TestAccount account,
        string address,
        Predicate<JsonNode> isSo
    )
    {
        JsonNode read = null!;
        var came = await Launcher.Processes.Poll.UntilAsync(
            async _ => isSo(read = await service.ReadAsync(account, address)),
            TimeSpan.FromSeconds(30),
            Cancelled
        );
        return came ? read : throw new InvalidOperationException($"{address} did not come to be so: {read}");
    }

    /// <summary>The body of an answer.</summary>
    public static async Task<JsonNode> BodyAsync(this HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancelled))!;

    /// <summary>The fields that a refusal names.</summary>
    public static async Task<IReadOnlyList<string>> FieldsAsync(this HttpResponseMessage answer) =>
        [.. (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key)];

    /// <summary>The code of a refusal.</summary>
    public static async Task<string> CodeAsync(this HttpResponseMessage answer) => (await answer.BodyAsync())["code"]!.GetValue<string>();

    /// <summary>The key of a record.</summary>
    public static string Id(this JsonNode record) => record["id"]!.GetValue<string>();

    /// <summary>The reference of a record.</summary>
    public static string Reference(this JsonNode record) => record["reference"]!.GetValue<string>();

    private static async Task<JsonNode> BodyAsync(this HttpResponseMessage answer, HttpStatusCode expected)
    {
        var body = await answer.Content.ReadAsStringAsync(Cancelled);
        return answer.StatusCode == expected
            ? JsonNode.Parse(body)!
            : throw new InvalidOperationException($"{answer.StatusCode} and not {expected}: {body}");
    }
}
