using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

[Collection(OneService.Name)]
public sealed class ListingTests(HotlineService service) : IAsyncLifetime
{
    // A day of these tests alone.
    private static readonly DateTimeOffset Start = new(2017, 3, 1, 2, 0, 0, TimeSpan.Zero);
    private static bool filled;

    private const string FirstOfMarch = "from=2017-03-01&to=2017-03-01";

    public async ValueTask InitializeAsync()
    {
        if (filled)
        {
            return;
        }

        filled = true;
        for (var i = 0; i < 12; i++)
        {
            // Pairs of the same moment: the key must tell them apart.
            var received = Start.AddHours(i / 2);
            var request = An.Exchange(received).With("urgency", i % 4 == 0 ? "flash" : "routine");
            await service.LoggedAsync(Officers.OfMocBai with { At = received.AddMinutes(5) }, request);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Pages_follow_each_other_newest_first_without_loss_or_repeat()
    {
        var seen = new List<JsonNode>();
        string? after = null;
        do
        {
            var page = await service.ReadAsync(At(Start.AddDays(1)), $"{Calls.Exchanges}?{FirstOfMarch}&limit=5&after={after}");
            seen.AddRange(page["items"]!.AsArray().Select(item => item!));
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        seen.Count.ShouldBe(12);
        seen.Select(item => item.Id()).Distinct().Count().ShouldBe(12);
        var times = seen.ConvertAll(item => item["receivedOrSentAt"]!.GetValue<DateTimeOffset>());
        times.ShouldBe(times.OrderDescending());
    }

    [Fact]
    public async Task What_is_logged_while_somebody_pages_shifts_no_page()
    {
        var first = await service.ReadAsync(At(Start.AddDays(80)), $"{Calls.Exchanges}?from=2017-03-01&to=2017-12-31&limit=4");
        await service.LoggedAsync(At(Start.AddDays(80)), An.Exchange(Start.AddDays(80).AddMinutes(-5)));
        var next = first["next"]!.GetValue<string>();
        var second = await service.ReadAsync(
            At(Start.AddDays(80)),
            $"{Calls.Exchanges}?from=2017-03-01&to=2017-12-31&limit=4&after={next}"
        );
        Ids(first).Intersect(Ids(second)).ShouldBeEmpty();
        second["items"]!.AsArray().Count.ShouldBe(4);
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        var reader = At(Start.AddDays(1));
        (await CountAsync(reader, "urgency=flash")).ShouldBe(3);
        (await CountAsync(reader, "area=sea")).ShouldBe(0);
        (await CountAsync(reader, "partner=LA")).ShouldBe(0);
        (await CountAsync(reader, "status=logged&kind=verificationRequest&direction=incoming&desk=BP-TN-MOCBAI")).ShouldBe(12);
        (await CountAsync(reader, "overdue=true")).ShouldBe(
            3,
            "a flash exchange is late after two hours, a routine one is not after a day"
        );
        (await CountAsync(reader, "overdue=false")).ShouldBe(9);
    }

    [Fact]
    public async Task Days_are_days_in_Viet_Nam_and_moments_are_taken_as_they_are()
    {
        var reader = At(Start.AddDays(1));
        (await CountAsync(reader, "", "from=2017-03-01&to=2017-03-01")).ShouldBe(12);
        (await CountAsync(reader, "", "from=2017-02-01&to=2017-02-28")).ShouldBe(0);
        (await CountAsync(reader, "", "from=2017-03-01T04:00:00Z&to=2017-03-01T05:00:00Z")).ShouldBe(2);
        (await CountAsync(reader, "", "from=2017-03-01T11:00:00%2B07:00&to=2017-03-01T12:00:00%2B07:00")).ShouldBe(2);
    }

    [Theory]
    [InlineData("urgency=urgent", "urgency")]
    [InlineData("status=open", "status")]
    [InlineData("from=01/03/2017", "from")]
    [InlineData("to=soon", "to")]
    [InlineData("after=made-up", "after")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("colour=red", "colour")]
    public async Task A_filter_that_makes_no_sense_is_named(string query, string field)
    {
        using var answer = await service.GetAsync(Officers.OfMocBai, $"{Calls.Exchanges}?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    private static Cooperation.Tests.Support.Services.TestAccount At(DateTimeOffset at) => Officers.OfMocBai with { At = at };

    private static IEnumerable<string> Ids(JsonNode page) => page["items"]!.AsArray().Select(item => item!.Id());

    private async Task<int> CountAsync(Cooperation.Tests.Support.Services.TestAccount reader, string filter, string? span = null) =>
        (await service.ReadAsync(reader, $"{Calls.Exchanges}?{span ?? FirstOfMarch}&{filter}&limit=200"))["items"]!.AsArray().Count;
}
