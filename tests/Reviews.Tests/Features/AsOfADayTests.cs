using System.Text.Json.Nodes;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Figures as they were known at the end of a day.</summary>
public sealed class AsOfADayTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    [Fact]
    public async Task As_of_a_day_counts_what_was_known_then()
    {
        var (id, start) = (Guid.CreateVersion7(Facts.Start), Facts.Start);
        await reviews.ForgetAsync();
        await using var db = reviews.Context();
        await db.ApplyAsync(Facts.Received(Facts.Changed(id, 2) with { Kind = new("rescueRequest") }, at: start.AddDays(10)));
        await db.ApplyAsync(Facts.Received(Facts.Changed(id, 1), at: start));
        await db.ApplyAsync(Facts.Received(Facts.Changed(id, 3) with { Status = new("voided") }, at: start.AddDays(20)));

        (await KindsAsync("2018-03-04")).ShouldBeEmpty();
        (await KindsAsync("2018-03-05")).ShouldBe(["verificationRequest"]);
        (await KindsAsync("2018-03-14")).ShouldBe(["verificationRequest"]);
        (await KindsAsync("2018-03-15")).ShouldBe(["rescueRequest"]);
        (await KindsAsync("2018-03-25")).ShouldBeEmpty();

        async Task<IEnumerable<string>> KindsAsync(string day) =>
            (await ReadAsync($"/api/reviews/figures/exchanges?year=2018&asOf={day}"))["cells"]!
                .AsArray()
                .Select(cell => cell!["kind"]!.GetValue<string>());
    }

    private async Task<JsonNode> ReadAsync(string address)
    {
        using var client = reviews.ClientOf(
            new TestAccount("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) }
        );
        return JsonNode.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))!;
    }
}
