using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Steps of an exchange's life at the service's front door, at the version that now stands unless a test wants another.</summary>
internal static class LifeCalls
{
    /// <summary>Takes a step that has to be open and gives the answer's body.</summary>
    public static async Task<JsonNode> TakenAsync(
        this HotlineService service,
        JsonNode exchange,
        string step,
        object request,
        TestAccount? by = null
    )
    {
        using var answer = await service.CalledAsync(by ?? Officers.OfMocBai, exchange, step, request);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{step}: {body}");
        return JsonNode.Parse(body)!;
    }

    public static async Task<HttpResponseMessage> CalledAsync(
        this HotlineService service,
        TestAccount account,
        JsonNode exchange,
        string step,
        object request,
        long? version = null
    )
    {
        version ??= (
            await service.QueryAsync<long>("select version from hotline.exchanges where id = @id", ("id", exchange["id"]!.GetValue<Guid>()))
        )[0];
        return await service.StepAsync(account, exchange.Id(), step, request, version.Value);
    }

    public static async Task<string> StatusOfAsync(this HotlineService service, JsonNode exchange) =>
        (await service.ReadAsync(Officers.OfMocBai, exchange.Address()))["status"]!.GetValue<string>();

    public static string Address(this JsonNode exchange) => $"{Calls.Exchanges}/{exchange.Id()}";
}
