using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>Whoever logged an exchange knows the persons whom he wrote down himself, and only while his desk leads; what others find out is theirs.</summary>
[Collection(FindingService.Name)]
public sealed class WhoWroteThemTests(HotlineService service) : IAsyncLifetime
{
    private readonly TestAccount logger = Officers.OfMocBai;
    private readonly TestAccount colleague = Officers.OfMocBai;
    private readonly TestAccount police = Officers.OfTayNinhPolice;
    private JsonNode exchange = null!;

    private string First => exchange["people"]![0]!.Id();

    public async ValueTask InitializeAsync()
    {
        exchange = await service.LoggedAsync(logger, An.Exchange().WithPerson($"Lê {Words.Own()}"));
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task In_a_colleague_s_hand_the_logger_knows_his_own_and_not_whom_the_colleague_added()
    {
        await service.TakenAsync(exchange, "assignment", new { }, colleague);
        var added = await AddedAsync(colleague);
        (await StatusAsync(logger, First)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(logger, added)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(colleague, added)).ShouldBe(HttpStatusCode.OK);
        (await CorrectedAsync(logger, First)).ShouldBe(HttpStatusCode.OK);
        (await CorrectedAsync(logger, added)).ShouldBe(HttpStatusCode.NotFound);
        var opened = await service.ReadAsync(logger, exchange.Address());
        opened["people"]!.AsArray().Select(person => person!["open"]!.GetValue<bool>()).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Once_the_other_force_has_it_in_hand_the_former_desk_knows_nobody()
    {
        await service.TakenAsync(exchange, "assignment", new { }, logger);
        await service.TakenAsync(exchange, "offer", new { reason = "Vụ việc ở nội địa" }, logger);
        await service.TakenAsync(exchange, "acceptance", new { }, police);
        var added = await AddedAsync(police);
        foreach (var person in new[] { First, added })
        {
            (await StatusAsync(logger, person)).ShouldBe(HttpStatusCode.NotFound);
            (await CorrectedAsync(logger, person)).ShouldBe(HttpStatusCode.NotFound);
            (await StatusAsync(police, person)).ShouldBe(HttpStatusCode.OK);
        }

        (await service.ReadAsync(logger, exchange.Address()))["allowed"]!["readPeople"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task Accepted_and_in_nobody_s_hand_yet_the_former_desk_reads_its_own_and_changes_nothing()
    {
        await service.TakenAsync(exchange, "offer", new { reason = "Vụ việc ở nội địa" }, logger);
        await service.TakenAsync(exchange, "acceptance", new { }, police);
        var added = await AddedAsync(police);
        (await StatusAsync(logger, First)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(logger, added)).ShouldBe(HttpStatusCode.NotFound);
        (await CorrectedAsync(logger, First)).ShouldBe(HttpStatusCode.NotFound);
        using var adding = await service.CalledAsync(logger, exchange, "people", Somebody());
        adding.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> AddedAsync(TestAccount account)
    {
        using var answer = await service.CalledAsync(account, exchange, "people", Somebody());
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        return (await answer.BodyAsync()).Id();
    }

    private static object Somebody() => new { roles = new[] { "suspect" }, name = $"Trần {Words.Own()}" };

    private async Task<HttpStatusCode> StatusAsync(TestAccount account, string person)
    {
        using var answer = await service.GetAsync(account, $"{exchange.Address()}/people/{person}");
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> CorrectedAsync(TestAccount account, string person)
    {
        using var answer = await service.CalledAsync(
            account,
            exchange,
            $"people/{person}/corrections",
            new { reason = "Sai", birth = "1998" }
        );
        return answer.StatusCode;
    }
}
