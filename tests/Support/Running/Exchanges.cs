using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Launcher;
using Cooperation.Launcher.Processes;

namespace Cooperation.Tests.Support.Running;

/// <summary>What the main job is made of, through the front door: logging an exchange and reading the figure that counts it.</summary>
public static class Exchanges
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A valid exchange with Cambodia at the border, received now.</summary>
    public static JsonObject Sample(string kind = "verificationRequest") =>
        new()
        {
            ["partner"] = "KH",
            ["direction"] = "incoming",
            ["medium"] = "telephone",
            ["receivedAt"] = TimeProvider.System.GetUtcNow().AddMinutes(-1).ToString("O"),
            ["urgency"] = "priority",
            ["area"] = "border",
            ["kind"] = kind,
            ["sourceReliability"] = "B",
            ["informationCredibility"] = "2",
            ["handling"] = "TLP:AMBER",
            ["language"] = "vi",
            ["subject"] = "Đề nghị xác minh một trường hợp tại cửa khẩu",
            ["summary"] = "Phía bạn đề nghị phối hợp xác minh; nội dung dùng cho kiểm thử.",
        };

    /// <summary>Posts it and returns the answer, whatever it is.</summary>
    public static async Task<HttpResponseMessage> PostExchangeAsync(
        this HttpClient client,
        JsonObject exchange,
        CancellationToken cancellationToken,
        string? idempotencyKey = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/hotline/exchanges") { Content = JsonContent.Create(exchange) };
        if (idempotencyKey is not null)
        {
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        }

        return await client.SendAsync(request, cancellationToken);
    }

    /// <summary>Logs it and returns what the service said of it.</summary>
    public static async Task<JsonObject> LogExchangeAsync(this HttpClient client, JsonObject exchange, CancellationToken cancellationToken)
    {
        using var answer = await client.PostExchangeAsync(exchange, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.StatusCode == HttpStatusCode.Created
            ? JsonNode.Parse(body)!.AsObject()
            : throw new LauncherException($"Logging was answered with {(int)answer.StatusCode}: {body}");
    }

    /// <summary>The figure of a partner for this year.</summary>
    public static async Task<JsonObject> FigureAsync(this HttpClient planner, string partner, CancellationToken cancellationToken) =>
        (await planner.GetFromJsonAsync<JsonObject>($"/api/reviews/figures/exchanges?partner={partner}", cancellationToken))!;

    /// <summary>The references behind all cells of a figure, cell by cell.</summary>
    public static async Task<IReadOnlyList<string>> ReferencesBehindAsync(
        this HttpClient planner,
        JsonObject figure,
        CancellationToken cancellationToken
    )
    {
        List<string> references = [];
        foreach (var cell in figure["cells"]!.AsArray())
        {
            var records = await planner.GetFromJsonAsync<JsonObject>(cell!["records"]!.GetValue<string>(), cancellationToken);
            references.AddRange(records!["items"]!.AsArray().Select(item => item!["reference"]!.GetValue<string>()));
        }

        return references;
    }

    /// <summary>Waits until the figure of a partner says this total, and returns the last one seen.</summary>
    public static async Task<JsonObject> FigureWithTotalAsync(
        this HttpClient planner,
        string partner,
        int total,
        CancellationToken cancellationToken
    )
    {
        JsonObject? figure = null;
        await Poll.UntilAsync(
            async token => (figure = await planner.FigureAsync(partner, token))["total"]!.GetValue<int>() >= total,
            Patience,
            cancellationToken
        );
        return figure!;
    }
}
