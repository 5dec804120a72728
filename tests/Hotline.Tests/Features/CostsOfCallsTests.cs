using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What a desk waits for is round trips to the database. Counted on the wire, and the least of several calls: the service's own workers ask under the same name.</summary>
public sealed class CostsOfCallsTests(TappedHotline service) : IClassFixture<TappedHotline>
{
    private const int Repeats = 5;

    [Fact]
    public async Task A_save_waits_for_its_number_its_rows_and_its_commit()
    {
        var asked = await LeastAsync(LogAsync);
        asked.RoundTrips.ShouldBe(3, asked.ToString());
    }

    [Fact]
    public async Task A_save_with_people_enters_their_scope_beside()
    {
        var asked = await LeastAsync(() => LogAsync(An.Exchange().WithPerson("Lê Thị Thử")));
        asked.RoundTrips.ShouldBe(4, asked.ToString());
    }

    [Fact]
    public async Task A_save_that_may_come_twice_keeps_its_key_and_its_answer_beside()
    {
        var asked = await LeastAsync(async () =>
        {
            var key = Guid.CreateVersion7().ToString();
            using var answer = await service.PostAsync(Officers.OfMocBai, Calls.Exchanges, An.Exchange(), key: key);
            answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        });
        asked.RoundTrips.ShouldBe(5, asked.ToString());
    }

    [Fact]
    public async Task A_step_loads_what_it_judges_and_saves_in_one()
    {
        var asked = await LeastAsync(async () =>
        {
            using var answer = await service.PostAsync(
                Officers.OfMocBai,
                $"{Calls.Exchanges}/{await LoggedAsync()}/acknowledgement",
                new { },
                "\"1\""
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        });
        asked.RoundTrips.ShouldBe(3 + 6, $"with the save of what it is taken on: {asked}");
    }

    [Fact]
    public async Task An_exchange_is_opened_in_four_statements_and_without_another_connection()
    {
        var id = await LoggedAsync();
        var asked = await LeastAsync(() => service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{id}"));
        asked.Statements.ShouldBe(4, asked.ToString());
        asked.Openings.ShouldBe(0);
    }

    [Fact]
    public async Task A_list_is_one_statement()
    {
        var asked = await LeastAsync(() => service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}?limit=50"));
        asked.Statements.ShouldBe(1, asked.ToString());
    }

    private Task<JsonNode> LogAsync() => LogAsync(An.Exchange());

    private Task<JsonNode> LogAsync(JsonObject exchange) => service.CreatedAsync(Officers.OfMocBai, Calls.Exchanges, exchange);

    private async Task<string> LoggedAsync() => (await service.CreatedAsync(Officers.OfMocBai, Calls.Exchanges, An.Exchange())).Id();

    private async Task<Asked> LeastAsync(Func<Task> call)
    {
        List<Asked> all = [];
        for (var i = 0; i < Repeats; i++)
        {
            all.Add((await service.Tap.WhileAsync(call)).By("cooperation-hotline"));
        }

        // What workers of the service do meanwhile is counted with it: the least is the call alone.
        return all.MinBy(asked => (asked.RoundTrips, asked.Openings))!;
    }
}
