using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>The lists of deadlines: whole page by page, in order of deadline, late ones and those soon due apart.</summary>
[Collection(WatchingService.Name)]
public sealed class DeadlinePagesTests(HotlineService service)
{
    private const string Late = "/api/hotline/late";

    [Fact]
    public async Task A_list_that_is_cut_says_so_and_goes_on_where_it_ended()
    {
        var logged = new List<string>();
        foreach (var hours in new[] { 5, 3, 4, 4, 2 })
        {
            logged.Add((await LogAsync("flash", hours)).Reference());
        }

        var first = await service.ReadAsync(OfMocBai, Late + "?state=late&limit=2");
        first["items"]!.AsArray().Count.ShouldBe(2);
        first["next"].ShouldNotBeNull();
        var all = await service.AllOfAsync(OfMocBai, Late + "?state=late", limit: 2);
        all.Select(item => item["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBeInOrder();
        all.References().ShouldBe(all.References().Distinct(), "nothing twice");
        logged.ShouldBeSubsetOf(all.References());
        first["late"]!.GetValue<int>().ShouldBe(all.Count, "the number is that of the whole list, on every page of it");

        var listed = await service.AllOfAsync(OfMocBai, $"{Calls.Exchanges}?desk=BP-TN-MOCBAI&overdue=true", limit: 2);
        listed.Select(row => row["limit"]!["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBeInOrder();
        listed.References().ShouldBe(all.References(), ignoreOrder: true);
    }

    [Fact]
    public async Task Soon_due_is_what_is_past_its_warning_and_not_late()
    {
        // Flash: to be classified and acknowledged within an hour, warned after half of it.
        var late = (await LogAsync("flash", 1.5)).Reference();
        var soon = (await LogAsync("flash", 0.75)).Reference();
        var later = (await LogAsync("flash", 0.25)).Reference();

        var due = await service.AllOfAsync(OfMocBai, $"{Calls.Exchanges}?desk=BP-TN-MOCBAI&dueSoon=true");
        due.References().ShouldContain(soon);
        due.References().ShouldNotContain(late);
        due.References().ShouldNotContain(later);
        due.ShouldAllBe(row => !row["overdue"]!.GetValue<bool>());
        var row = due.Single(row => row.Reference() == soon);
        (row["limit"]!["clock"]!.GetValue<string>(), row["limit"]!["dueAt"]!.GetValue<DateTimeOffset>()).ShouldBe(
            ("classification", Officers.Noon.AddMinutes(15))
        );
    }

    [Fact]
    public async Task A_central_desk_narrows_the_list_to_one_desk_and_nobody_beyond_his_reach()
    {
        var mine = (await LogAsync("flash", 3)).Reference();
        var other = (
            await service.LoggedAsync(
                Officers.OfHuuNghi,
                An.Exchange(Officers.Noon.AddHours(-3))
                    .With("urgency", "flash")
                    .With("partner", "CN")
                    .With("province", "20")
                    .With("language", "zh")
            )
        ).Reference();

        var all = (await service.AllOfAsync(Officers.CentralBorderGuard, Late)).References();
        new[] { mine, other }.ShouldBeSubsetOf(all);
        var one = await service.AllOfAsync(Officers.CentralBorderGuard, Late + "?desk=BP-LS-HUUNGHI");
        one.ShouldAllBe(item => item["desk"]!.GetValue<string>() == "BP-LS-HUUNGHI");
        one.References().ShouldContain(other);
        (await service.AllOfAsync(OfMocBai, Late + "?desk=BP-LS-HUUNGHI")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("state=overdue", "state")]
    [InlineData("after=made-up", "after")]
    [InlineData("pausedAfter=made-up", "pausedAfter")]
    [InlineData("limit=0", "limit")]
    public async Task What_makes_no_sense_is_named(string query, string field)
    {
        using var answer = await service.GetAsync(OfMocBai, $"{Late}?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    private static TestAccount OfMocBai => Officers.OfMocBai;

    private Task<JsonNode> LogAsync(string urgency, double hours) =>
        service.LoggedAsync(Officers.OfMocBai, An.Exchange(Officers.Noon.AddHours(-hours)).With("urgency", urgency));
}
