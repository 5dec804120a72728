using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>The open persons by stage, with the filters of their list.</summary>
[Collection(OneService.Name)]
public sealed class SeeingTheBoard(RepatriationService service)
{
    private const string Board = "/api/repatriation/board";

    [Fact]
    public async Task Everybody_stands_in_the_column_of_his_stage_with_the_steps_that_the_reader_takes()
    {
        var before = await service.ReadAsync(Officers.OfPhnomPenh, Board);
        var (_, opened) = await service.OpenedAsync(2);
        var asked = await service.BroughtAsync(opened[0], "identityCheck");
        var board = await service.ReadAsync(Officers.OfPhnomPenh, $"{Board}?limit=50");
        board["columns"]!
            .AsArray()
            .Select(column => column!.Text("stage"))
            .ShouldBe([
                "reported",
                "identityCheck",
                "notConfirmed",
                "confirmed",
                "papersIssued",
                "handoverPlanned",
                "received",
                "initialSupport",
                "referred",
                "settled",
            ]);
        Persons(board, "reported").ShouldBe(Persons(before, "reported") + 1);
        Persons(board, "identityCheck").ShouldBe(Persons(before, "identityCheck") + 1);

        var one = await service.ReadAsync(Officers.OfImmigration, $"{Board}?stage=identityCheck&limit=50");
        var column = one["columns"]!.AsArray().ShouldHaveSingleItem()!;
        string[] since = [.. column["cards"]!.AsArray().Select(card => card!["person"]!.Text("stageSince"))];
        since.ShouldBe(since.Order(StringComparer.Ordinal));
        if (Persons(one, "identityCheck") <= 50)
        {
            var card = column["cards"]!.AsArray().Single(card => card!["person"]!.Id() == asked.Id())!;
            card["steps"]!.AsArray().Select(step => step!.GetValue<string>()).ShouldContain("identity-reply");
            card["steps"]!.AsArray().Select(step => step!.GetValue<string>()).ShouldNotContain("undo");
        }
    }

    [Fact]
    public async Task A_board_is_filtered_as_the_list_is_and_shows_a_mission_its_own_people_only()
    {
        await service.OpenedAsync(2);
        await service.OpenedAsync(1, by: Officers.OfBattambang);
        var all = await service.ReadAsync(Officers.OfDepartment, $"{Board}?mission=KH-BTB&limit=50");
        Cards(all).ShouldAllBe(card => card["person"]!.Text("mission") == "KH-BTB");
        Cards(await service.ReadAsync(Officers.OfBattambang, $"{Board}?limit=50"))
            .ShouldAllBe(card => card["person"]!.Text("mission") == "KH-BTB");
        Cards(await service.ReadAsync(Officers.OfDepartment, $"{Board}?partner=GB")).ShouldBeEmpty();
        Cards(await service.ReadAsync(Officers.OfPhnomPenh, $"{Board}?limit=1&stage=reported")).Count.ShouldBe(1);
        var mine = await service.ReadAsync(Officers.OfPhnomPenh, $"{Board}?mine=true&limit=50");
        Cards(mine).ShouldAllBe(card => card["person"]!.Text("desk") == "BNG-KH-PNH");
    }

    private static int Persons(JsonNode board, string stage) =>
        board["columns"]!.AsArray().Single(column => column!.Text("stage") == stage)!["persons"]!.GetValue<int>();

    private static IReadOnlyList<JsonNode> Cards(JsonNode board) =>
        [.. board["columns"]!.AsArray().SelectMany(column => column!["cards"]!.AsArray()).Select(card => card!)];
}
