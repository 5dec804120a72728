using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>Lateness stays in the figures, whatever is done with the exchange afterwards.</summary>
[Collection(OneService.Name)]
public sealed class LatenessTests(HotlineService service)
{
    private static readonly object Flash = new
    {
        signsOfCrime = false,
        urgency = "flash",
        note = "Khẩn",
    };

    private static readonly object Answer = new { final = true, text = "Đã xác minh" };
    private static readonly object Reason = new { reason = "Phía bạn đề nghị" };
    private static readonly object NoAction = new { outcome = "noAction", reason = "Tin trùng" };

    [Fact]
    public async Task Recall_does_not_erase_a_late_answer()
    {
        var (exchange, day) = await FlashAsync(new(2017, 5, 2, 5, 0, 0, TimeSpan.Zero));
        await service.TakenAsync(exchange, "answer", Answer, At(day, 5));
        (await CountsAsync(day)).ShouldBe((0, 1, 0));
        await service.TakenAsync(exchange, "recall", Reason, At(day, 6));
        (await CountsAsync(day)).ShouldBe((0, 1, 0));
    }

    [Fact]
    public async Task A_second_answer_in_time_after_reopening_does_not_mend_the_first()
    {
        var (exchange, day) = await FlashAsync(new(2017, 5, 3, 5, 0, 0, TimeSpan.Zero));
        await service.TakenAsync(exchange, "answer", Answer, At(day, 5));
        await service.TakenAsync(exchange, "closure", new { outcome = "handled" }, At(day, 6));
        await service.TakenAsync(exchange, "reopening", Reason, At(day, 7));
        (await CountsAsync(day)).ShouldBe((0, 1, 0));
        await service.TakenAsync(exchange, "answer", Answer, At(day, 7));
        (await CountsAsync(day)).ShouldBe((0, 1, 0));
    }

    [Fact]
    public async Task Closing_without_the_answer_owed_is_a_class_of_its_own_until_it_is_reopened_and_then_late()
    {
        var (exchange, day) = await FlashAsync(new(2017, 5, 4, 5, 0, 0, TimeSpan.Zero));
        await service.TakenAsync(exchange, "closure", NoAction, At(day, 5));
        (await CountsAsync(day)).ShouldBe((0, 0, 1));
        await service.TakenAsync(exchange, "reopening", Reason, At(day, 6));
        (await CountsAsync(day)).ShouldBe((0, 0, 0));
        await service.TakenAsync(exchange, "answer", Answer, At(day, 6));
        (await CountsAsync(day)).ShouldBe((0, 1, 0));
    }

    [Fact]
    public async Task What_was_recalled_after_its_time_was_late_and_what_was_recalled_before_was_not()
    {
        var (late, day) = await FlashAsync(new(2017, 5, 5, 5, 0, 0, TimeSpan.Zero));
        await service.TakenAsync(late, "recall", Reason, At(day, 5));
        (await CountsAsync(day)).ShouldBe((0, 1, 0));
        var (early, other) = await FlashAsync(new(2017, 5, 6, 5, 0, 0, TimeSpan.Zero));
        await service.TakenAsync(early, "recall", Reason, At(other, 0));
        (await CountsAsync(other)).ShouldBe((0, 0, 0));
    }

    private static TestAccount At(DateTimeOffset noon, int hours) => Officers.OfMocBai with { At = noon.AddHours(hours) };

    // Of a day of its own, received an hour before noon; its answer is due an hour after.
    private async Task<(JsonNode Exchange, DateTimeOffset Day)> FlashAsync(DateTimeOffset noon)
    {
        var exchange = await service.LoggedAsync(At(noon, 0), An.Exchange(noon.AddHours(-1)).With("urgency", "flash"));
        await service.TakenAsync(exchange, "classification", Flash, At(noon, 0));
        await service.TakenAsync(exchange, "assignment", new { }, At(noon, 0));
        return (exchange, noon);
    }

    private async Task<(int InTime, int Late, int Unanswered)> CountsAsync(DateTimeOffset noon)
    {
        var day = noon.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var total = (await service.ReadAsync(At(noon, 12), $"/api/hotline/desk-figures?from={day}&to={day}"))["total"]!;
        foreach (var number in new[] { "answeredInTime", "answeredLate", "closedUnanswered" })
        {
            var records = total[number]!["records"]!.GetValue<string>();
            (await service.ReadAsync(At(noon, 12), records))["items"]!.AsArray().Count.ShouldBe(total.Count(number), records);
        }

        return (total.Count("answeredInTime"), total.Count("answeredLate"), total.Count("closedUnanswered"));
    }
}
