using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>A case of 2026 goes to its end by the law, the provinces and the desks of 2026 (R13).</summary>
[Collection(OneService.Name)]
public sealed class ReturningIn2026(RepatriationService service)
{
    private static readonly DateTimeOffset Day = new(2026, 3, 16, 5, 0, 0, TimeSpan.Zero);

    private static readonly TestAccount OfTayNinh = new("socialAffairs", "BYT", "YT-TN") { At = Day, Provinces = ["80"] };

    [Fact]
    public async Task A_person_reported_in_2026_is_brought_home_referred_to_a_province_of_2026_settled_and_closed()
    {
        var (id, persons) = await service.OpenedAsync(
            request: A.CaseOf(1).With("reportedAt", Day.AddHours(-1)),
            by: Officers.OfPhnomPenh.On(Day)
        );
        var person = persons[0];

        // The steps without a law behind them name that of 2026, not that of 2018.
        using (var early = await service.StepAsync(Officers.OfPhnomPenh.On(Day), person.Id(), 1, "travel-paper"))
        {
            var source = (await early.BodyAsync()).Text("source");
            source.ShouldContain("53/2024/QH15");
            source.ShouldContain("162/2025/NĐ-CP (chưa kiểm chứng)");
            source.ShouldNotContain("66/2011");
        }

        person = await service.TakenAsync(Officers.OfPhnomPenh.On(Day), person, "identity-request");
        person["nextStep"]!.Text("rule").ShouldContain("53/2024/QH15");
        person = await service.TakenAsync(
            Officers.OfImmigration.On(Day.AddDays(3)),
            person,
            "identity-reply",
            new() { ["result"] = "confirmed" }
        );
        person = await service.TakenAsync(
            Officers.OfPhnomPenh.On(Day.AddDays(4)),
            person,
            "travel-paper",
            new()
            {
                ["number"] = "N9031277",
                ["receivingDesk"] = "BP-TN-MOCBAI",
                ["validUntil"] = "2026-06-15",
            }
        );
        var post = Officers.OfMocBai.On(Day.AddDays(6));
        person = await service.TakenAsync(post, person, "reception", new() { ["certificateAt"] = post.At });
        person = await service.TakenAsync(post, person, "initial-support");

        // Tây Ninh of 2018 is no province of 2026.
        using (var gone = await service.StepAsync(post, person.Id(), (long)person["version"]!, "referral", new() { ["province"] = "72" }))
        {
            (await gone.CodeAsync()).ShouldBe("repatriation.person.province-unknown");
        }

        person = await service.TakenAsync(post, person, "referral", new() { ["province"] = "80" });
        person.Text("desk").ShouldBe("YT-TN");
        var home = OfTayNinh.On(Day.AddDays(8));
        (await service.StatusOfAsync(Officers.OfTayNinh.On(Day.AddDays(8)), $"{A.Persons}/{person.Id()}")).ShouldBe(
            HttpStatusCode.NotFound
        );
        person = await service.TakenAsync(home, person, "referral-answer", new() { ["accepted"] = true });
        person = await service.TakenAsync(home, person, "identification", new() { ["to"] = "victim", ["paper"] = "districtPolice" });
        person = await service.TakenAsync(home, person, "support", new() { ["to"] = "offered" });
        person = await service.TakenAsync(home, person, "support", new() { ["to"] = "accepted" });
        person = await service.TakenAsync(home, person, "settlement");
        person = await service.TakenAsync(home, person, "closure", new() { ["outcome"] = "settled" });

        person.Text("stage").ShouldBe("closed");
        var opened = await service.ReadAsync(Officers.OfDepartment.On(Day.AddDays(8)), $"{A.Cases}/{id}");
        opened.Text("status").ShouldBe("closed");
    }

    [Fact]
    public async Task A_case_reported_in_2018_keeps_its_law_in_2026()
    {
        var (_, persons) = await service.OpenedAsync();
        using var early = await service.StepAsync(Officers.OfPhnomPenh.On(Day), persons[0].Id(), 1, "travel-paper");
        var source = (await early.BodyAsync()).Text("source");
        source.ShouldContain("66/2011/QH12");
        source.ShouldContain("01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG");
        source.ShouldNotContain("53/2024");
    }

    [Fact]
    public async Task Between_the_end_of_the_ministry_of_labour_and_the_34_provinces_the_ministry_of_health_is_asked()
    {
        var day = new DateTimeOffset(2025, 4, 15, 5, 0, 0, TimeSpan.Zero);
        var request = A.CaseOf(1).With("route", "selfReturned").With("reportedAt", day.AddHours(-1));
        var post = Officers.OfMocBai.On(day);
        var (_, persons) = await service.OpenedAsync(request: request, by: post);
        var person = await service.TakenAsync(post, persons[0], "reception", new() { ["certificateAt"] = day });
        person = await service.TakenAsync(post, person, "initial-support");
        (await service.TakenAsync(post, person, "referral", new() { ["province"] = "72" })).Text("desk").ShouldBe("YT-TW");
    }
}
