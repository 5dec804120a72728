using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Builders;

/// <summary>Steps of persons, each in one word.</summary>
internal static class Steps
{
    /// <summary>Opens a case of Phnom Penh with so many people.</summary>
    public static async Task<(string Case, IReadOnlyList<JsonNode> Persons)> OpenedAsync(
        this RepatriationService service,
        int persons = 1,
        JsonObject? request = null,
        TestAccount? by = null
    )
    {
        var opened = await service.CreatedAsync(by ?? Officers.OfPhnomPenh, A.Cases, request ?? A.CaseOf(persons));
        return (opened.Id(), [.. opened["persons"]!.AsArray().Select(person => person!)]);
    }

    /// <summary>Asks for a step.</summary>
    public static Task<HttpResponseMessage> StepAsync(
        this RepatriationService service,
        TestAccount account,
        string person,
        long version,
        string step,
        JsonObject? body = null
    ) => service.PostAsync(account, $"{A.Persons}/{person}/{step}", body ?? [], $"\"{version}\"");

    /// <summary>Takes a step that has to be taken, at the present version.</summary>
    public static async Task<JsonNode> TakenAsync(
        this RepatriationService service,
        TestAccount account,
        JsonNode person,
        string step,
        JsonObject? body = null
    )
    {
        using var answer = await service.StepAsync(account, person.Id(), person["version"]!.GetValue<long>(), step, body);
        var text = await answer.BodyAsync();
        return answer.StatusCode == HttpStatusCode.OK ? text : throw new InvalidOperationException($"{step}: {answer.StatusCode} {text}");
    }

    /// <summary>Takes somebody along the usual way to a stage.</summary>
    public static async Task<JsonNode> BroughtAsync(this RepatriationService service, JsonNode person, string stage)
    {
        (TestAccount By, string Step, JsonObject? Body, string Stage)[] way =
        [
            (Officers.OfPhnomPenh, "identity-request", null, "identityCheck"),
            (Officers.OfImmigration, "identity-reply", new() { ["result"] = "confirmed" }, "confirmed"),
            (
                Officers.OfPhnomPenh,
                "travel-paper",
                new()
                {
                    ["number"] = "N9031277",
                    ["receivingDesk"] = "BP-TN-MOCBAI",
                    ["gate"] = "CK-TN-MOCBAI",
                    ["validUntil"] = "2018-09-15",
                },
                "papersIssued"
            ),
            (Officers.OfMocBai, "reception", new() { ["certificateAt"] = Officers.Noon }, "received"),
            (Officers.OfMocBai, "initial-support", null, "initialSupport"),
            (Officers.OfMocBai, "referral", new() { ["province"] = "72" }, "asked"),
            (Officers.OfTayNinh, "referral-answer", new() { ["accepted"] = true }, "referred"),
        ];
        var stands = Array.FindIndex(way, step => step.Stage == person.Text("stage"));
        foreach (var (by, step, body, reached) in way[(stands + 1)..])
        {
            person = await service.TakenAsync(by, person, step, body);
            if (reached == stage)
            {
                break;
            }
        }

        return person;
    }

    public static string Text(this JsonNode node, string field) => node[field]!.GetValue<string>();
}
