using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What may be done with an exchange, and whose turn it is, is said with it: no page has to know a rule.</summary>
[Collection(OneService.Name)]
public sealed class WhatIsAllowedTests(HotlineService service)
{
    [Fact]
    public async Task Of_every_step_it_is_said_whether_it_is_one_of_this_exchange_at_all()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var logged = await BelongingAsync(Officers.OfMocBai, exchange);
        logged.ShouldBeSubsetOf(await NamesAsync(Officers.OfMocBai, exchange));
        logged.ShouldContain("classification");
        logged.ShouldContain("closure", "it comes later");
        logged.ShouldNotContain("sending", "nothing is drafted");
        logged.ShouldNotContain("reopening", "it is not closed");
        logged.ShouldNotContain("return", "nothing is offered");
        logged.ShouldNotContain("confirmations", "nothing is recalled");

        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        await service.TakenAsync(exchange, "closure", new { outcome = "noAction", reason = "Tin trùng" });
        (await BelongingAsync(Officers.OfMocBai, exchange)).ShouldContain("reopening");
    }

    [Fact]
    public async Task A_list_names_the_next_step_that_the_page_of_the_exchange_names()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        (await SameNextAsync(Officers.OfMocBai, exchange)).ShouldBe("classification");
        (await RowAsync(Officers.OfMocBai, exchange))["inNobodysHand"]!.GetValue<bool>().ShouldBeTrue();
        (await RowAsync(Officers.CentralPolice, exchange))["next"].ShouldBeNull("who reads it does not lead it");

        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        (await SameNextAsync(Officers.OfMocBai, exchange)).ShouldBe("assignment");

        await service.TakenAsync(exchange, "offer", new { toDesk = "CA-TN", reason = "Vụ việc ở nội địa" });
        (await SameNextAsync(Officers.OfMocBai, exchange)).ShouldBeNull("it waits for the other desk");
        (await SameNextAsync(Officers.OfTayNinhPolice, exchange)).ShouldBe("acceptance");

        await service.TakenAsync(exchange, "acceptance", new { }, Officers.OfTayNinhPolice);
        (await SameNextAsync(Officers.OfTayNinhPolice, exchange)).ShouldBe("assignment");
        await service.TakenAsync(exchange, "assignment", new { }, Officers.OfTayNinhPolice);
        (await RowAsync(Officers.OfTayNinhPolice, exchange))["inNobodysHand"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task Whether_people_are_added_and_corrected_is_said_to_who_keeps_them_and_to_nobody_else()
    {
        var officer = Officers.OfMocBai;
        var exchange = await service.LoggedAsync(officer, An.Exchange().WithPerson("Trần Văn Mười"));
        var kept = await AllowedAsync(officer, exchange);
        (Open(kept, "addPerson"), Open(kept, "correctPeople"), kept["breakGlass"]!.GetValue<bool>()).ShouldBe((true, true, false));
        var watched = await AllowedAsync(Officers.SupervisorOfMocBai, exchange);
        (Open(watched, "addPerson"), Open(watched, "correctPeople"), watched["breakGlass"]!.GetValue<bool>()).ShouldBe((null, null, true));
        var read = await AllowedAsync(Officers.CentralPolice, exchange);
        (Open(read, "addPerson"), read["breakGlass"]!.GetValue<bool>()).ShouldBe((null, false));

        await service.TakenAsync(exchange, "classification", Bodies.Harmless, officer);
        await service.TakenAsync(exchange, "assignment", new { }, officer);
        Open(await AllowedAsync(Officers.OfMocBai, exchange), "addPerson").ShouldBeNull("it is in somebody else's hand");

        await service.TakenAsync(exchange, "closure", new { outcome = "noAction", reason = "Tin trùng" }, officer);
        var closed = await AllowedAsync(officer, exchange);
        (Open(closed, "addPerson"), Open(closed, "correctPeople")).ShouldBe((false, true));
        closed["addPerson"]!["code"]!.GetValue<string>().ShouldStartWith("hotline.");
        closed["addPerson"]!["why"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/api/hotline/hand-over")]
    [InlineData("/api/hotline/desk-figures")]
    public async Task The_desks_that_somebody_may_look_at_are_told_and_each_of_them_answers(string address)
    {
        (await DesksAsync(Officers.OfMocBai)).ShouldBeEmpty("there is no choice");
        var own = await DesksAsync(Officers.CentralBorderGuard);
        own.ShouldContain("BP-TN-MOCBAI");
        own.ShouldAllBe(desk => desk.StartsWith("BP-", StringComparison.Ordinal));
        var all = await DesksAsync(Officers.CentralPolice);
        all.ShouldContain("CA-TN");
        all.ShouldContain("BP-TN-MOCBAI");
        (await service.ReadAsync(Officers.CentralBorderGuard, $"{address}?desk={own[0]}"))["desk"]!.GetValue<string>().ShouldBe(own[0]);

        async Task<IReadOnlyList<string>> DesksAsync(TestAccount user) =>
            [.. (await service.ReadAsync(user, address))["desks"]!.AsArray().Select(desk => desk!.GetValue<string>())];
    }

    private async Task<string?> SameNextAsync(TestAccount user, JsonNode exchange)
    {
        var next = (await RowAsync(user, exchange))["next"]?.GetValue<string>();
        (await AllowedAsync(user, exchange))["next"]?.GetValue<string>().ShouldBe(next);
        return next;
    }

    private async Task<JsonNode> RowAsync(TestAccount user, JsonNode exchange) =>
        (await service.AllOfAsync(user, Calls.Exchanges)).Single(row => row.Id() == exchange.Id());

    private async Task<JsonNode> AllowedAsync(TestAccount user, JsonNode exchange) =>
        (await service.ReadAsync(user, exchange.Address()))["allowed"]!;

    private async Task<IReadOnlyList<string>> NamesAsync(TestAccount user, JsonNode exchange) =>
        [.. (await AllowedAsync(user, exchange))["steps"]!.AsArray().Select(step => step!["step"]!.GetValue<string>())];

    private async Task<IReadOnlyList<string>> BelongingAsync(TestAccount user, JsonNode exchange) =>
        [
            .. (await AllowedAsync(user, exchange))["steps"]!
                .AsArray()
                .Where(step => step!["belongs"]!.GetValue<bool>())
                .Select(step => step!["step"]!.GetValue<string>()),
        ];

    private static bool? Open(JsonNode allowed, string what) => allowed[what]?["open"]!.GetValue<bool>();
}
