using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What becomes of the clocks of an exchange that is closed and taken up again.</summary>
[Collection(OneService.Name)]
public sealed class ReopenedClocksTests(HotlineService service)
{
    [Fact]
    public async Task What_turned_out_to_be_a_request_while_it_was_closed_is_owed_an_answer_when_it_is_reopened()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("kind", "result"));
        await service.TakenAsync(exchange, "classification", Priority);
        await service.TakenAsync(exchange, "closure", new { outcome = "handled" });
        await service.TakenAsync(exchange, "corrections", Kind("verificationRequest"), After(4));
        (await OpenAsync(exchange, 4))["waitingFor"]!.GetValue<string>().ShouldBe("nobody");

        await service.TakenAsync(exchange, "reopening", new { reason = "Mở lại" }, After(10));
        var opened = await OpenAsync(exchange, 10);
        opened["waitingFor"]!.GetValue<string>().ShouldBe("us");
        Clock(opened, "answer")["state"]!.GetValue<string>().ShouldBe("running");
        // 72 hours from an hour before noon, without the ten over which it was closed.
        opened["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(71 + 10));
    }

    [Fact]
    public async Task What_turns_out_to_be_a_request_after_it_was_reopened_does_not_count_the_time_over_which_it_was_closed()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("kind", "result"));
        await service.TakenAsync(exchange, "classification", Priority);
        await service.TakenAsync(exchange, "closure", new { outcome = "handled" });
        await service.TakenAsync(exchange, "reopening", new { reason = "Mở lại" }, After(10));
        var state = await service.TakenAsync(exchange, "corrections", Kind("verificationRequest"), After(11));
        state["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(71 + 10));
    }

    [Fact]
    public async Task A_pause_that_closing_ended_keeps_its_reason()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Priority);
        await service.TakenAsync(exchange, "clocks/answer/pause", new { reason = "Chờ dịch" }, After(1));
        await service.TakenAsync(exchange, "closure", new { outcome = "noAction", reason = "Không cần nữa" }, After(2));
        await service.TakenAsync(exchange, "reopening", new { reason = "Mở lại" }, After(5));
        var opened = await OpenAsync(exchange, 6);
        Clock(opened, "answer")["pauses"]!
            .AsArray()
            .Select(pause => (pause!["reason"]!.GetValue<string>(), Hours(pause["from"]), Hours(pause["until"])))
            .ShouldBe([("Chờ dịch", 1, 2), ("Mở lại", 2, 5)]);
        opened["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(71 + 4));
    }

    private static readonly object Priority = new
    {
        signsOfCrime = false,
        urgency = "priority",
        note = "Đã xem",
    };

    private static object Kind(string kind) =>
        new
        {
            field = "kind",
            value = kind,
            reason = "Ghi nhầm loại",
        };

    private static TestAccount After(int hours) => Officers.OfMocBai with { At = Officers.Noon.AddHours(hours) };

    private static double Hours(JsonNode? moment) => (moment!.GetValue<DateTimeOffset>() - Officers.Noon).TotalHours;

    private Task<JsonNode> OpenAsync(JsonNode exchange, int hours) => service.ReadAsync(After(hours), exchange.Address());

    private static JsonNode Clock(JsonNode exchange, string name) =>
        exchange["clocks"]!.AsArray().Single(clock => clock!["clock"]!.GetValue<string>() == name)!;
}
