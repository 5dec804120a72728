using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Builders;

/// <summary>Handovers, each in a few words.</summary>
internal static class Batches
{
    public const string Handovers = "/api/repatriation/handovers";

    /// <summary>So many people of one case, their papers issued.</summary>
    public static async Task<IReadOnlyList<JsonNode>> ReadyAsync(
        this RepatriationService service,
        int persons = 1,
        JsonObject? request = null,
        TestAccount? by = null
    )
    {
        var (_, opened) = await service.OpenedAsync(persons, request, by);
        var ready = new List<JsonNode>();
        foreach (var person in opened)
        {
            ready.Add(await service.BroughtAsync(person, "papersIssued"));
        }

        return ready;
    }

    /// <summary>A plan for these at Moc Bai, three days from noon.</summary>
    public static JsonObject Plan(params IEnumerable<JsonNode> persons) =>
        new()
        {
            ["gate"] = "CK-TN-MOCBAI",
            ["plannedAt"] = Officers.Noon.AddDays(3),
            ["officersOurs"] = new JsonArray("Đại úy trực ban"),
            ["officersTheirs"] = new JsonArray("Trưởng đồn Ba Vét"),
            ["vehicles"] = "Một xe 16 chỗ",
            ["needs"] = new JsonArray("interpreter"),
            ["persons"] = new JsonArray([.. persons.Select(person => (JsonNode)Seen(person))]),
        };

    public static JsonObject Seen(JsonNode person) => new() { ["id"] = person.Id(), ["version"] = (long)person["version"]! };

    /// <summary>Plans with these, as the mission.</summary>
    public static async Task<JsonNode> PlannedAsync(this RepatriationService service, params IEnumerable<JsonNode> persons) =>
        await service.CreatedAsync(Officers.OfPhnomPenh, Handovers, Plan(persons));

    /// <summary>Plans with these and has both sides confirm.</summary>
    public static async Task<JsonNode> ConfirmedAsync(this RepatriationService service, params IEnumerable<JsonNode> persons) =>
        await service.BothConfirmAsync(await service.PlannedAsync(persons));

    /// <summary>Both sides confirm, each by who speaks for it.</summary>
    public static async Task<JsonNode> BothConfirmAsync(this RepatriationService service, JsonNode planned) =>
        await service.DoneAsync(Officers.OfMocBai, await service.DoneAsync(Officers.OfPhnomPenh, planned, "confirmation"), "confirmation");

    public static Task<HttpResponseMessage> AskAsync(
        this RepatriationService service,
        TestAccount account,
        JsonNode handover,
        string step,
        JsonObject? body = null
    ) => service.PostAsync(account, $"{Handovers}/{handover.Id()}/{step}", body ?? [], $"\"{(long)handover["version"]!}\"");

    /// <summary>Takes a step that has to be taken.</summary>
    public static async Task<JsonNode> DoneAsync(
        this RepatriationService service,
        TestAccount account,
        JsonNode handover,
        string step,
        JsonObject? body = null
    )
    {
        using var answer = await service.AskAsync(account, handover, step, body);
        var text = await answer.BodyAsync();
        return answer.StatusCode == HttpStatusCode.OK ? text : throw new InvalidOperationException($"{step}: {answer.StatusCode} {text}");
    }

    /// <summary>Who came, of those on the list as they stand now.</summary>
    public static async Task<JsonObject> ArrivalAsync(this RepatriationService service, JsonNode handover, params string[] absent)
    {
        var read = await service.ReadAsync(Officers.OfMocBai, $"{Handovers}/{handover.Id()}");
        return new()
        {
            ["certificateAt"] = Officers.Noon.AddDays(3).AddHours(1),
            ["persons"] = new JsonArray([
                .. read["persons"]!
                    .AsArray()
                    .Select(line =>
                    {
                        var came = !absent.Contains(line!.Text("personId"));
                        var said = new JsonObject
                        {
                            ["id"] = line!.Text("personId"),
                            ["version"] = (long)line!["version"]!,
                            ["arrived"] = came,
                        };
                        return (JsonNode)(came ? said : said.With("reason", "ill").With("note", "Sốt cao, nằm viện"));
                    }),
            ]),
        };
    }

    /// <summary>Three days later, when it takes place.</summary>
    public static TestAccount OnTheDay(this TestAccount account) => account.On(Officers.Noon.AddDays(3).AddHours(1));

    public static async Task<JsonNode> PersonAsync(this RepatriationService service, JsonNode person) =>
        await service.ReadAsync(Officers.OfDepartment, $"{A.Persons}/{person.Id()}?identity=false");
}
