using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Platform.Domain.Clocks;
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
        var tomorrow = Officers.OfMocBai with { At = Officers.Noon.AddDays(1) };
        var mine = (await service.AllOfAsync(tomorrow, Late)).Single(item => item["reference"]!.GetValue<string>() == reference);
        mine["clocks"]!
            .AsArray()
            .Select(clock => clock!["clock"]!.GetValue<string>())
            .ShouldBe(["classification", "acknowledgement"], "an exchange late with two things is one late exchange");
        (await service.ReadAsync(tomorrow, Late))["desks"]!.AsArray().ShouldHaveSingleItem()!["desk"]!
            .GetValue<string>()
            .ShouldBe("BP-TN-MOCBAI");
    }

    [Fact]
    public async Task One_number_of_what_is_late_stands_everywhere_and_is_the_length_of_the_list_behind_it()
    {
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var tomorrow = Officers.OfMocBai with { At = Officers.Noon.AddDays(1) };
        var summary = await service.ReadAsync(tomorrow, "/api/hotline/desk-summary");
        var page = await service.ReadAsync(tomorrow, Late);
        var sheet = await service.ReadAsync(tomorrow, "/api/hotline/hand-over");
        foreach (var (number, state, list) in new[] { ("late", "late", "overdue"), ("dueSoon", "soon", "dueSoon") })
        {
            var behind = (await service.AllOfAsync(tomorrow, $"{Late}?state={state}")).References();
            summary[number]!.GetValue<int>().ShouldBe(behind.Length, number);
            page[state]!.GetValue<int>().ShouldBe(behind.Length, number);
            (await service.AllOfAsync(tomorrow, $"{Calls.Exchanges}?desk=BP-TN-MOCBAI&{list}=true"))
                .References()
                .ShouldBe(behind, ignoreOrder: true);
        }

        sheet["counts"]!["late"]!.GetValue<int>().ShouldBe(summary["late"]!.GetValue<int>());
        sheet["late"]!.AsArray().References().Intersect(sheet["due"]!.AsArray().References()).ShouldBeEmpty("what is late is not due yet");
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

    private async Task<JsonNode?> PausedAsync(TestAccount account, string reference)
    {
        string? after = null;
        do
        {
            var paused = (await service.ReadAsync(account, $"{Late}?limit=1&pausedAfter={after}"))["paused"]!;
            if (paused["items"]!.AsArray().FirstOrDefault(clock => clock!["reference"]!.GetValue<string>() == reference) is { } found)
            {
                return found;
            }

            after = paused["next"]?.GetValue<string>();
        } while (after is not null);

        return null;
    }

    // At a time of the day of the exchanges, in Viet Nam.
    private async Task<IReadOnlyList<(string Desk, string Clock, bool Late)>> ItemsAsync(TestAccount account, string time, string reference)
    {
        var at = Times.Vietnam($"2018-06-15 {time}");
        return
        [
            .. (await service.AllOfAsync(account with { At = at }, Late, limit: 500))
                .Where(item => item["reference"]!.GetValue<string>() == reference)
                .SelectMany(item =>
                    item["clocks"]!
                        .AsArray()
                        .Select(clock =>
                            (item["desk"]!.GetValue<string>(), clock!["clock"]!.GetValue<string>(), clock["late"]!.GetValue<bool>())
                        )
                ),
        ];
    }
}
