using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

[Collection(OneService.Name)]
public sealed class LateTests(HotlineService service)
{
    private const string Late = "/api/hotline/late";

    [Fact]
    public async Task What_is_late_and_what_soon_will_be_stands_by_desk_and_clock()
    {
        var reference = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange()))["reference"]!.GetValue<string>();
        // Received at 11:00: to be classified by 19:00, warned from 17:00; acknowledged by 11:00 of the next day.
        (await ItemsAsync(Officers.OfMocBai, "16:59", reference)).ShouldBeEmpty();
        (await ItemsAsync(Officers.OfMocBai, "17:00", reference)).ShouldBe([("BP-TN-MOCBAI", "classification", false)]);
        (await ItemsAsync(Officers.OfMocBai, "19:01", reference)).ShouldBe([("BP-TN-MOCBAI", "classification", true)]);
        var tomorrow = await service.ReadAsync(Officers.OfMocBai with { At = Officers.Noon.AddDays(1) }, Late);
        var desk = tomorrow["desks"]!.AsArray().ShouldHaveSingleItem()!;
        var lateOnes = desk["clocks"]!
            .AsArray()
            .SelectMany(clock => clock!["items"]!.AsArray())
            .Where(item => item!["late"]!.GetValue<bool>())
            .Select(item => item!["reference"]!.GetValue<string>())
            .Distinct()
            .ToArray();
        desk["late"]!.GetValue<int>().ShouldBe(lateOnes.Length, "an exchange late with two things is one late exchange");
        var summary = await service.ReadAsync(Officers.OfMocBai with { At = Officers.Noon.AddDays(1) }, "/api/hotline/desk-summary");
        summary["late"]!.GetValue<int>().ShouldBe(lateOnes.Length, "one number everywhere");
        (await service.ReadAsync(Officers.OfMocBai with { At = Officers.Noon.AddDays(1) }, "/api/hotline/hand-over"))["late"]!
            .AsArray()
            .Select(row => row!["reference"]!.GetValue<string>())
            .ShouldBe(lateOnes, ignoreOrder: true);
        desk["clocks"]!
            .AsArray()
            .SelectMany(clock => clock!["items"]!.AsArray())
            .Where(item => item!["reference"]!.GetValue<string>() == reference)
            .Select(item => item!["clock"]!.GetValue<string>())
            .ShouldBe(["classification", "acknowledgement"]);
    }

    [Fact]
    public async Task A_paused_or_met_clock_is_on_nobodys_list()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var reference = logged["reference"]!.GetValue<string>();
        using var paused = await service.StepAsync(
            Officers.OfMocBai,
            logged.Id(),
            "clocks/classification/pause",
            new { reason = "Chờ dịch" },
            1
        );
        paused.EnsureSuccessStatusCode();
        (await ItemsAsync(Officers.OfMocBai, "23:00", reference)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_paused_clock_stands_apart_with_who_stopped_it_and_why_until_it_goes_on()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var reference = logged["reference"]!.GetValue<string>();
        using var paused = await service.StepAsync(Officers.OfMocBai, logged.Id(), "clocks/answer/pause", new { reason = "Chờ dịch" }, 1);
        paused.EnsureSuccessStatusCode();

        var standing = await PausedAsync(Officers.SupervisorOfMocBai, reference);
        standing!["clock"]!.GetValue<string>().ShouldBe("answer");
        standing["pause"]!["reason"]!.GetValue<string>().ShouldBe("Chờ dịch");
        standing["pause"]!["name"]!.GetValue<string>().ShouldNotBeEmpty();
        (await PausedAsync(Officers.OfHuuNghi, reference)).ShouldBeNull("another desk's");

        using var resumed = await service.StepAsync(
            Officers.OfMocBai,
            logged.Id(),
            "clocks/answer/resume",
            new { reason = "Có bản dịch" },
            2
        );
        resumed.EnsureSuccessStatusCode();
        (await PausedAsync(Officers.OfMocBai, reference)).ShouldBeNull();
    }

    [Fact]
    public async Task Desks_see_their_own_a_central_desk_its_agencys_and_the_standing_agency_all()
    {
        var border = (await service.LoggedAsync(Officers.OfMocBai, An.Exchange()))["reference"]!.GetValue<string>();
        var inland = (await service.LoggedAsync(Officers.OfTayNinhPolice, An.Exchange().With("area", "inland")))[
            "reference"
        ]!.GetValue<string>();
        foreach (
            var account in new[] { Officers.OfMocBai, Officers.SupervisorOfMocBai, Officers.CentralBorderGuard, Officers.CentralPolice }
        )
        {
            (await ItemsAsync(account, "20:00", border)).ShouldBe([("BP-TN-MOCBAI", "classification", true)], account.Desk);
        }

        foreach (var account in new[] { Officers.OfMocBai, Officers.OfHuuNghi, Officers.SupervisorOfHuuNghi, Officers.CentralBorderGuard })
        {
            (await ItemsAsync(account, "20:00", inland)).ShouldBeEmpty(account.Desk);
        }

        (await ItemsAsync(Officers.OfHuuNghi, "20:00", border)).ShouldBeEmpty();
        (await ItemsAsync(Officers.CentralPolice, "20:00", inland)).ShouldBe([("CA-TN", "classification", true)]);
        foreach (var account in new[] { Officers.Planner, Officers.Consul, Officers.Administrator, Officers.Auditor })
        {
            using var refused = await service.GetAsync(account, Late);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var nobody = await service.GetAsync(null, Late);
        nobody.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<JsonNode?> PausedAsync(TestAccount account, string reference) =>
        (await service.ReadAsync(account, Late))["paused"]!
            .AsArray()
            .SingleOrDefault(clock => clock!["reference"]!.GetValue<string>() == reference);

    // At a time of the day of the exchanges, in Viet Nam.
    private async Task<IReadOnlyList<(string Desk, string Clock, bool Late)>> ItemsAsync(TestAccount account, string time, string reference)
    {
        var at = Domain.Clocks.GoldenCountingTests.Vietnam($"2018-06-15 {time}");
        var late = await service.ReadAsync(account with { At = at }, Late);
        return
        [
            .. late["desks"]!
                .AsArray()
                .SelectMany(desk => desk!["clocks"]!.AsArray())
                .SelectMany(clock => clock!["items"]!.AsArray())
                .Select(item => item!.AsObject())
                .Where(item => item["reference"]!.GetValue<string>() == reference)
                .Select(item => (item["desk"]!.GetValue<string>(), item["clock"]!.GetValue<string>(), item["late"]!.GetValue<bool>())),
        ];
    }
}
