using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>The calls of the service's front door, in one word each.</summary>
internal static class Calls
{
    public const string Exchanges = "/api/hotline/exchanges";

    public static async Task<HttpResponseMessage> LogAsync(
        this HotlineService service,
        TestAccount account,
        JsonObject request,
        string? key = null
    )
    {
        using var client = service.ClientOf(account);
        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("Idempotency-Key", key);
        }

        return await client.PostAsJsonAsync(Exchanges, request, TestContext.Current.CancellationToken);
    }

    /// <summary>Logs it and gives the answer's body; fails with the problem's text otherwise.</summary>
    public static async Task<JsonNode> LoggedAsync(this HotlineService service, TestAccount account, JsonObject request)
    {
        using var answer = await service.LogAsync(account, request);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, body);
        return JsonNode.Parse(body)!;
    }

    public static async Task<HttpResponseMessage> ClassifyAsync(
        this HotlineService service,
        TestAccount account,
        string id,
        object request,
        string? version = "\"1\"",
        string? key = null
    )
    {
        using var client = service.ClientOf(account);
        if (version is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", version);
        }

        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("Idempotency-Key", key);
        }

        return await client.PostAsJsonAsync($"{Exchanges}/{id}/classification", request, TestContext.Current.CancellationToken);
    }

    /// <summary>Takes a step of an exchange's life at the version seen.</summary>
    public static async Task<HttpResponseMessage> StepAsync(
        this HotlineService service,
        TestAccount account,
        string id,
        string step,
        object request,
        long version
    )
    {
        using var client = service.ClientOf(account);
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await client.PostAsJsonAsync($"{Exchanges}/{id}/{step}", request, TestContext.Current.CancellationToken);
    }
}
