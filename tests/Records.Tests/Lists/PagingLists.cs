using System.Text.Json.Nodes;
using Cooperation.Records.Tests.Sample;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Records.Tests.Lists;

/// <summary>A list is read page by page along its key: each row once, whatever comes in between and however many bear the same time.</summary>
public sealed class PagingLists(TestPostgres postgres) : IAsyncLifetime
{
    private readonly SampleService sample = new(postgres);
    private readonly TestAccount officer = SampleService.Officer();

    public ValueTask InitializeAsync() => sample.InitializeAsync();

    public ValueTask DisposeAsync() => sample.DisposeAsync();

    [Fact]
    public async Task Every_row_comes_once_in_order_also_of_one_moment_and_while_others_are_added()
    {
        var moment = new DateTimeOffset(2018, 3, 5, 1, 0, 0, TimeSpan.Zero);
        List<Guid> added = [];
        for (var number = 0; number < 8; number++)
        {
            added.Add(await AddAsync(moment.AddHours(number / 4)));
        }

        List<Guid> seen = [];
        string? after = null;
        do
        {
            var page = await PageAsync($"?limit=3&after={after}");
            seen.AddRange(page["items"]!.AsArray().Select(id => id!.GetValue<Guid>()));
            after = page["next"]?.GetValue<string>();
            await AddAsync(moment.AddDays(1)); // Newer than all: it belongs before what has been read.
        } while (after is not null);

        seen.Count.ShouldBe(8);
        seen.ShouldBe(added, ignoreOrder: true);
        seen[..4].ShouldBe(added[4..], ignoreOrder: true);
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?limit=2", 2)]
    [InlineData("?limit=1000", 5)]
    public async Task A_page_has_as_many_rows_as_were_asked_for_within_what_the_list_gives(string query, int rows)
    {
        for (var number = 0; number < 6; number++)
        {
            await AddAsync(TimeProvider.System.GetUtcNow());
        }

        var page = await PageAsync(query);

        page["items"]!.AsArray().Count.ShouldBe(rows);
        page["next"].ShouldNotBeNull();
        page["found"]!["count"]!.GetValue<int>().ShouldBe(6);
    }

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?after=xyz", "after")]
    public async Task A_page_that_can_not_be_is_refused_with_the_field(string query, string field)
    {
        var (status, body) = await sample.GetAsync(officer, "/cases" + query);

        status.ShouldBe(400);
        body!["errors"]![field].ShouldNotBeNull();
    }

    private async Task<JsonNode> PageAsync(string query) => (await sample.GetAsync(officer, "/cases" + query)).Body!;

    private async Task<Guid> AddAsync(DateTimeOffset at) =>
        (await sample.PostAsync(officer with { At = at }, "/cases", new { people = Array.Empty<object>() })).Body!["id"]!.GetValue<Guid>();
}
