using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>Steps of an exchange's life in one word, each at the time of the account.</summary>
internal static class WatchCalls
{
    public static readonly object Harmless = new
    {
        signsOfCrime = false,
        urgency = "priority",
        note = "Không có dấu hiệu",
    };

    /// <summary>Takes steps one after the other, from version 1.</summary>
    public static async Task TakenAsync(
        this HotlineService service,
        JsonNode exchange,
        params (TestAccount By, string Step, object Request)[] steps
    )
    {
        foreach (var (index, (by, step, request)) in steps.Index())
        {
            using var answer = await service.StepAsync(by, exchange.Id(), step, request, index + 1);
            await answer.ShouldBeAsync(HttpStatusCode.OK);
        }
    }

    public static int Count(this JsonNode row, string figure) => row[figure]!["count"]!.GetValue<int>();
}
