using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;
using Asked = Cooperation.Tests.Support.Servers.Asked;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>A case with forty people waits for the database as often as a case with one: what grows with the people is rows, counted on the wire.</summary>
public sealed class CostsOfManyPersons(TappedRepatriation service) : IClassFixture<TappedRepatriation>
{
    private const int Repeats = 3;

    // The service's own workers ask under the same name: on a busy machine it takes more calls until one has been alone.
    private const int Most = 12;
    private const int Many = 40;

    private static int named;

    [Fact]
    public async Task Opening_a_case_with_forty_waits_as_often_as_with_one()
    {
        var one = await LeastAsync(() => OpenAsync(1));
        var many = await LeastAsync(() => OpenAsync(Many), one.RoundTrips);
        many.RoundTrips.ShouldBe(one.RoundTrips, many.ToString());
    }

    [Fact]
    public async Task Moving_forty_waits_as_often_as_moving_one()
    {
        var one = await LeastAsync(async () => await MoveAsync(await OpenAsync(1)));
        var many = await LeastAsync(async () => await MoveAsync(await OpenAsync(Many)), one.RoundTrips);
        many.RoundTrips.ShouldBe(one.RoundTrips, many.ToString());
    }

    [Fact]
    public async Task Closing_forty_of_a_case_follows_the_case_once()
    {
        static JsonObject Closed() => new() { ["outcome"] = "died", ["reason"] = "Theo giấy báo tử" };
        var one = await LeastAsync(async () => await MoveAsync(await OpenAsync(1), "closure", Closed()));
        var many = await LeastAsync(async () => await MoveAsync(await OpenAsync(Many), "closure", Closed()), one.RoundTrips);
        many.RoundTrips.ShouldBe(one.RoundTrips, many.ToString());
    }

    [Fact]
    public async Task Closing_people_of_many_cases_holds_the_cases_together()
    {
        const int Cases = 10;
        var left = new Queue<JsonNode>();
        for (var i = 0; i < Repeats * (Cases + 1); i++)
        {
            left.Enqueue((await OpenAsync(1))[0]);
        }

        var one = await LeastAsync(() => CloseAsync(1));
        (await LeastAsync(() => CloseAsync(Cases))).RoundTrips.ShouldBe(one.RoundTrips, one.ToString());

        Task CloseAsync(int cases) =>
            MoveAsync(
                [.. Enumerable.Range(0, cases).Select(_ => left.Dequeue())],
                "closure",
                new() { ["outcome"] = "died", ["reason"] = "Theo giấy báo tử" }
            );
    }

    [Fact]
    public async Task One_who_is_refused_among_forty_costs_the_others_one_more_look()
    {
        var all = await LeastAsync(async () => await MoveAsync(await OpenAsync(Many)));
        IReadOnlyList<JsonNode> outcomes = [];
        var refused = await LeastAsync(async () =>
        {
            var persons = await OpenAsync(Many);
            var before = await MoveAsync([persons[7]]);
            outcomes = await MoveAsync([.. persons.Take(7), before[0], .. persons.Skip(8)]);
        });
        outcomes
            .Select(outcome => outcome.Text("outcome"))
            .ShouldBe([.. Enumerable.Range(0, Many).Select(place => place == 7 ? "refused" : "taken")]);

        // The step that one took before is in it, and the second look at the others: neither costs more than to open a case and take a step.
        refused.RoundTrips.ShouldBeLessThan(3 * all.RoundTrips);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/papers")]
    [InlineData("/letters")]
    [InlineData("/costs")]
    public async Task Reading_a_case_of_forty_is_as_many_statements_as_one_of_one(string part)
    {
        var (one, many) = ((await CaseAsync(1)).Id(), (await CaseAsync(Many)).Id());
        var least = await LeastAsync(() => service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{one}{part}"));
        (await LeastAsync(() => service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{many}{part}"))).Statements.ShouldBe(
            least.Statements,
            least.ToString()
        );
    }

    private async Task<Asked> LeastAsync(Func<Task> call, int enough = int.MaxValue)
    {
        List<Asked> all = [];
        while (all.Count < Repeats || (enough < int.MaxValue && all.Count < Most && all.TrueForAll(asked => asked.RoundTrips > enough)))
        {
            all.Add((await service.Tap.WhileAsync(call)).By("cooperation-repatriation"));
        }

        return all.MinBy(asked => asked.RoundTrips)!;
    }

    private Task<JsonNode> CaseAsync(int persons) =>
        service.CreatedAsync(
            Officers.OfPhnomPenh,
            A.Cases,
            A.Case()
                .With(
                    "persons",
                    new JsonArray([
                        .. Enumerable
                            .Range(0, persons)
                            .Select(_ => (JsonNode)Papers.Known($"Lê Thị Số {Interlocked.Increment(ref named)}")),
                    ])
                )
        );

    private async Task<IReadOnlyList<JsonNode>> OpenAsync(int persons) =>
        [.. (await CaseAsync(persons))["persons"]!.AsArray().Select(person => person!)];

    private async Task<IReadOnlyList<JsonNode>> MoveAsync(
        IReadOnlyList<JsonNode> persons,
        string step = "identity-request",
        JsonObject? more = null
    )
    {
        var body = (more ?? [])
            .With("step", step)
            .With("persons", new JsonArray([.. persons.Select(person => (JsonNode)Batches.Seen(person))]));
        using var answer = await service.PostAsync(Officers.OfPhnomPenh, "/api/repatriation/moves", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. (await answer.BodyAsync())["persons"]!.AsArray().Select(outcome => outcome!)];
    }
}
