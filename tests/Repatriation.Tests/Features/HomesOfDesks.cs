using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>What each desk begins its day with. Counted against what stood there before: other tests' people are in the same hands.</summary>
[Collection(OneService.Name)]
public sealed class HomesOfDesks(RepatriationService service)
{
    private const string Home = "/api/repatriation/home";

    [Fact]
    public async Task A_mission_sees_whose_step_is_its_own_the_nearest_limit_first_and_what_came_in()
    {
        var before = await HomeAsync(Officers.OfPhnomPenh);
        var (_, opened) = await service.OpenedAsync(2);
        var home = await HomeAsync(Officers.OfPhnomPenh);
        Turn(home, "reported").ShouldBe(Turn(before, "reported") + 2);
        Of(home, "cases", "open").ShouldBe(Of(before, "cases", "open") + 1);
        Of(home, "cases", "new").ShouldBe(Of(before, "cases", "new") + 1);
        home["cases"]!["items"]!.AsArray().Count.ShouldBePositive();

        var confirmed = await service.BroughtAsync(opened[0], "confirmed");
        home = await HomeAsync(Officers.OfPhnomPenh);
        string[] order = [.. home["persons"]!.AsArray().Select(row => row!.Id())];
        Array.IndexOf(order, confirmed.Id()).ShouldBeLessThan(Array.IndexOf(order, opened[1].Id()), "who has a limit stands first");
        order.ShouldContain(opened[1].Id());
        Of(home, "cases", "new").ShouldBe(Of(before, "cases", "new") + 1, "nothing was done yet for the other one");

        home = await HomeAsync(Officers.OfPhnomPenh.On(Officers.Noon.AddDays(30)));
        Turn(home, "confirmed", "late").ShouldBePositive();
        (await HomeAsync(Officers.OfBattambang))["persons"]!.AsArray().ShouldAllBe(row => row!.Text("mission") == "KH-BTB");
    }

    [Fact]
    public async Task The_list_of_a_home_goes_on_page_by_page_without_doubling_anybody()
    {
        await service.OpenedAsync(3);
        List<string> seen = [];
        for (string? next = ""; next is not null; )
        {
            var page = await service.ReadAsync(Officers.OfPhnomPenh, $"{Home}?limit=2{(next.Length > 0 ? $"&after={next}" : "")}");
            seen.AddRange(page["persons"]!.AsArray().Select(row => row!.Id()));
            next = page["next"]?.GetValue<string>();
        }

        seen.ShouldBeUnique();
        seen.Count.ShouldBe((await HomeAsync(Officers.OfPhnomPenh))["persons"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_post_has_todays_handover_first_and_beside_it_whom_it_receives_by_no_list()
    {
        var persons = await service.ReadyAsync(2);
        var planned = await service.PlannedAsync(persons[0]);
        var home = await HomeAsync(Officers.OfMocBai);
        string[] order = [.. home["persons"]!.AsArray().Select(row => row!.Id())];
        order.ShouldContain(persons[1].Id());
        order.ShouldNotContain(persons[0].Id());
        home["cases"].ShouldBeNull();
        var before = Of(home, "handovers", "open");

        home = await HomeAsync(Officers.OfMocBai.OnTheDay());
        Of(home, "handovers", "today").ShouldBePositive();
        home["handovers"]!["items"]![0]!.Text("plannedAt").ShouldStartWith("2018-06-18");
        (await service.AllOfAsync(Officers.OfMocBai, $"{Batches.Handovers}?open=true")).ShouldContain(row => row.Id() == planned.Id());

        await service.DoneAsync(Officers.OfPhnomPenh, planned, "cancellation", new() { ["reason"] = "Hoãn" });
        Of(await HomeAsync(Officers.OfMocBai), "handovers", "open").ShouldBe(before - 1);
        (await service.AllOfAsync(Officers.OfMocBai, $"{Batches.Handovers}?open=true")).ShouldNotContain(row => row.Id() == planned.Id());
    }

    [Fact]
    public async Task Who_has_papers_or_did_not_come_waits_for_the_mission_until_a_handover_is_planned()
    {
        var before = await ToPlanAsync(Officers.OfPhnomPenh);
        var persons = await service.ReadyAsync(2);
        (await ToPlanAsync(Officers.OfPhnomPenh)).ShouldBe(before + 2);
        (await service.AllOfAsync(Officers.OfPhnomPenh, $"{A.Persons}?stage=papersIssued")).Count.ShouldBe(before + 2);
        (await ToPlanAsync(Officers.OfMocBai)).ShouldBe(0, "it receives, and plans nothing");

        var confirmed = await service.ConfirmedAsync(persons);
        (await ToPlanAsync(Officers.OfPhnomPenh)).ShouldBe(before);
        var arrival = await service.ArrivalAsync(confirmed, persons[1].Id());
        await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", arrival);
        (await ToPlanAsync(Officers.OfPhnomPenh)).ShouldBe(before + 1);

        async Task<int> ToPlanAsync(TestAccount account) => (await HomeAsync(account))["toPlan"]!.GetValue<int>();
    }

    [Fact]
    public async Task Immigration_has_the_identities_it_is_asked_for_and_a_province_the_referrals_to_answer()
    {
        var (_, opened) = await service.OpenedAsync();
        var identity = Turn(await HomeAsync(Officers.OfImmigration), "identityCheck");
        var person = await service.BroughtAsync(opened[0], "identityCheck");
        Turn(await HomeAsync(Officers.OfImmigration), "identityCheck").ShouldBe(identity + 1);

        var referrals = Turn(await HomeAsync(Officers.OfTayNinh), "initialSupport");
        await service.BroughtAsync(person, "asked");
        var home = await HomeAsync(Officers.OfTayNinh);
        Turn(home, "initialSupport").ShouldBe(referrals + 1);
        (home["cases"], home["handovers"]).ShouldBe((null, null));
    }

    [Fact]
    public async Task Who_follows_a_case_sees_who_is_late_at_another_desk()
    {
        var (_, opened) = await service.OpenedAsync();
        var later = Officers.Noon.AddDays(60);
        var before = Late(await HomeAsync(Officers.OfPhnomPenh.On(later)));
        await service.BroughtAsync(opened[0], "identityCheck");
        Late(await HomeAsync(Officers.OfPhnomPenh.On(later))).ShouldBe(before + 1);
        Late(await HomeAsync(Officers.OfDepartment.On(later))).ShouldBeGreaterThan(0);

        static int Late(JsonNode home) => home["cases"]!["personsLate"]!["count"]!.GetValue<int>();
    }

    [Fact]
    public async Task Late_is_one_thing_on_the_home_in_the_list_and_on_the_page_of_who_is_late()
    {
        var (_, opened) = await service.OpenedAsync(2);
        await service.BroughtAsync(opened[0], "identityCheck");
        await service.BroughtAsync(opened[1], "confirmed");
        foreach (var account in new[] { Officers.OfPhnomPenh, Officers.OfDepartment, Officers.OfImmigration, Officers.OfMocBai })
        {
            var then = account.On(Officers.Noon.AddDays(60));
            var home = await HomeAsync(then);
            var own = home["turn"]!.AsArray().Sum(row => row!["late"]!.GetValue<int>());
            (await service.AllOfAsync(then, $"{A.Persons}?mine=true&late=true")).Count.ShouldBe(own, account.Desk);
            (await service.ReadAsync(then, $"/api/repatriation/late?desk={account.Desk}"))["late"]!
                .GetValue<int>()
                .ShouldBe(own, account.Desk);

            var all = await service.AllOfAsync(then, $"{A.Persons}?late=true");
            var page = await service.ReadAsync(then, "/api/repatriation/late");
            page["late"]!.GetValue<int>().ShouldBe(all.Count, account.Desk);
            page["desks"]!.AsArray().Sum(desk => desk!["late"]!.GetValue<int>()).ShouldBe(all.Count, account.Desk);
            (await service.AllOfAsync(then, "/api/repatriation/late")).Count(row => (bool)row["late"]!).ShouldBe(all.Count, account.Desk);
            all.ShouldAllBe(row => (bool)row["late"]!);
            if (home["cases"] is { } cases)
            {
                all.Count.ShouldBePositive();
                cases["personsLate"]!["count"]!.GetValue<int>().ShouldBe(all.Count, account.Desk);
                cases["lettersLate"]!["count"]!
                    .GetValue<int>()
                    .ShouldBe((await service.AllOfAsync(then, "/api/repatriation/letters/late")).Count, account.Desk);
            }
        }
    }

    [Fact]
    public async Task A_letter_that_nobody_answers_in_time_is_on_the_home_and_in_its_list_until_it_is_answered()
    {
        var (opened, _) = await service.OpenedAsync();
        var sent = await service.CreatedAsync(
            Officers.OfPhnomPenh,
            $"{A.Cases}/{opened}/letters",
            new JsonObject
            {
                ["kind"] = "noteVerbale",
                ["to"] = "Bộ Nội vụ Căm-pu-chia",
                ["number"] = "KH-201/2018",
                ["sentOn"] = "2018-06-14",
                ["asked"] = "Đề nghị cho tiếp xúc lãnh sự.",
                ["dueOn"] = "2018-06-18",
            }
        );
        var later = Officers.OfPhnomPenh.On(Officers.Noon.AddDays(4));
        (await LateAsync(Officers.OfPhnomPenh)).ShouldNotContain(sent.Id());
        (await LateAsync(later)).ShouldContain(sent.Id());
        (await LateAsync(Officers.OfDepartment.On(Officers.Noon.AddDays(4)))).ShouldContain(sent.Id());
        (await LateAsync(Officers.OfBattambang.On(Officers.Noon.AddDays(4)))).ShouldNotContain(sent.Id());
        var home = await HomeAsync(later);
        home["cases"]!["lettersLate"]!["count"]!.GetValue<int>().ShouldBePositive();
        (await service.StatusOfAsync(Officers.OfMocBai, "/api/repatriation/letters/late")).ShouldBe(HttpStatusCode.Forbidden);

        using var answered = await service.PostAsync(
            later,
            $"{A.Cases}/{opened}/letters/{sent.Id()}/reply",
            new JsonObject { ["repliedOn"] = "2018-06-19", ["text"] = "Đồng ý" },
            $"\"{(long)sent["case"]!}\""
        );
        answered.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await LateAsync(later)).ShouldNotContain(sent.Id());
    }

    [Fact]
    public async Task Cases_that_wait_for_their_link_and_persons_due_soon_are_lists_of_their_own()
    {
        (await service.AllOfAsync(Officers.OfDepartment, $"{A.Cases}?link=true")).ShouldAllBe(row => (bool)row["waitsForLink"]!);
        var (_, opened) = await service.OpenedAsync();
        var confirmed = await service.BroughtAsync(opened[0], "confirmed");
        (await SoonAsync(Officers.Noon)).ShouldNotContain(confirmed.Id());
        (await SoonAsync(Officers.Noon.AddDays(7))).ShouldContain(confirmed.Id());
        (await SoonAsync(Officers.Noon.AddDays(30))).ShouldNotContain(confirmed.Id(), "it is late by then");
    }

    [Fact]
    public async Task Whoever_has_no_business_with_the_return_has_no_home_and_no_board()
    {
        foreach (var stranger in Officers.Strangers.Where(stranger => stranger.Agency is not "BDBP" && stranger.Role != "policeLiaison"))
        {
            (await service.StatusOfAsync(stranger, Home)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, "/api/repatriation/board")).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
        }
    }

    private Task<JsonNode> HomeAsync(TestAccount account) => service.ReadAsync(account, $"{Home}?limit=200");

    private async Task<IReadOnlyList<string>> LateAsync(TestAccount account) =>
        [.. (await service.AllOfAsync(account, "/api/repatriation/letters/late", limit: 2)).Select(row => row.Id())];

    private async Task<IReadOnlyList<string>> SoonAsync(DateTimeOffset at) =>
        [.. (await service.AllOfAsync(Officers.OfPhnomPenh.On(at), $"{A.Persons}?soon=true")).Select(row => row.Id())];

    private static int Of(JsonNode home, string part, string count) => home[part]![count]!.GetValue<int>();

    private static int Turn(JsonNode home, string stage, string count = "persons") =>
        home["turn"]!.AsArray().Where(row => row!.Text("stage") == stage).Sum(row => row![count]!.GetValue<int>());
}
