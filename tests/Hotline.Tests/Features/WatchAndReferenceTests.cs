using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What pages ask for beside the exchanges: the desk's counts, the lists of codes, the lines, the API description.</summary>
[Collection(OneService.Name)]
public sealed class WatchAndReferenceTests(HotlineService service)
{
    [Fact]
    public async Task The_desk_sees_what_is_new_late_and_soon_due()
    {
        // Counted at noon, against what the desk had before: other tests log at it too.
        var officer = Officers.OfHuuNghi;
        var before = await service.ReadAsync(officer, "/api/hotline/desk-summary");
        foreach (var (urgency, hours) in new[] { ("flash", 3), ("flash", 1), ("routine", 1) })
        {
            await service.LoggedAsync(officer, OfHuuNghi(Officers.Noon.AddHours(-hours)).With("urgency", urgency));
        }

        var classified = await service.LoggedAsync(officer, OfHuuNghi(Officers.Noon.AddHours(-2)).With("urgency", "routine"));
        using var _ = await service.ClassifyAsync(
            officer,
            classified.Id(),
            new
            {
                signsOfCrime = false,
                urgency = "routine",
                note = "Không có dấu hiệu",
            }
        );
        await service.LoggedAsync(
            officer,
            OfHuuNghi(Officers.Noon).With("direction", "outgoing").With("receivedAt", null).With("sentAt", Officers.Noon)
        );

        var summary = await service.ReadAsync(officer, "/api/hotline/desk-summary");
        summary["desk"]!.GetValue<string>().ShouldBe("BP-LS-HUUNGHI");
        summary["at"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        foreach (var (number, more) in new[] { ("new", 3), ("late", 1), ("dueSoon", 1), ("open", 5) })
        {
            summary[number]!.GetValue<int>().ShouldBe(before[number]!.GetValue<int>() + more, number);
        }

        foreach (var (status, more) in new[] { ("logged", 3), ("classified", 1), ("sent", 1), ("answered", 0) })
        {
            Of(summary, status).ShouldBe(Of(before, status) + more, status);
        }
    }

    [Fact]
    public async Task Codes_are_those_of_the_day_in_both_languages()
    {
        var of2018 = await service.ReadAsync(Officers.Planner, "/api/hotline/codes?on=2018-06-15");
        of2018["lists"]!["urgency"]!
            .AsArray()
            .Select(code => code!["vi"]!.GetValue<string>())
            .ShouldBe(["Hỏa tốc", "Thượng khẩn", "Khẩn", "Thường"]);
        of2018["lists"]!["province"]!.AsArray().Count.ShouldBe(63);
        of2018["desks"]!.AsArray().ShouldContain(desk => desk!["code"]!.GetValue<string>() == "BP-TN-MOCBAI");
        var today = await service.ReadAsync(Officers.Planner, "/api/hotline/codes?on=2026-01-01");
        today["lists"]!["province"]!.AsArray().Count.ShouldBe(34);
        (await service.ReadAsync(Officers.Planner, "/api/hotline/codes"))["on"]!.GetValue<string>().ShouldBe("2018-06-15");
    }

    [Fact]
    public async Task Lines_are_those_of_the_partner_and_the_day_with_who_answers()
    {
        var lines = (await service.ReadAsync(Officers.OfMocBai, "/api/hotline/channels?partner=KH"))["items"]!.AsArray();
        lines.ShouldAllBe(line => line!["partner"]!.GetValue<string>() == "KH");
        var mocBai = lines.Single(line => line!["code"]!.GetValue<string>() == "KH-MOCBAI")!;
        mocBai["contactPoints"]!
            .AsArray()
            .Select(point => point!["side"]!.GetValue<string>())
            .ShouldBe(["theirs", "ours"], ignoreOrder: true);
        (await service.ReadAsync(Officers.OfMocBai, "/api/hotline/channels?partner=KH&on=2010-01-01"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_service_describes_its_own_interface()
    {
        var document = await service.ReadAsync(Officers.OfMocBai, "/api/hotline/openapi.json");
        var paths = document["paths"]!.AsObject().Select(path => path.Key).ToArray();
        string[] publicFace =
        [
            "/api/hotline/exchanges",
            "/api/hotline/exchanges/{id}",
            "/api/hotline/exchanges/{id}/history",
            "/api/hotline/exchanges/{id}/people",
            "/api/hotline/exchanges/{id}/people/{personId}",
            "/api/hotline/exchanges/{id}/people/{personId}/corrections",
            "/api/hotline/people/search",
            "/api/hotline/exchanges/{id}/classification",
            "/api/hotline/exchanges/{id}/assignment",
            "/api/hotline/exchanges/{id}/verifications",
            "/api/hotline/exchanges/{id}/verifications/{number}/result",
            "/api/hotline/exchanges/{id}/acknowledgement",
            "/api/hotline/exchanges/{id}/answer",
            "/api/hotline/exchanges/{id}/offer",
            "/api/hotline/exchanges/{id}/acceptance",
            "/api/hotline/exchanges/{id}/return",
            "/api/hotline/exchanges/{id}/closure",
            "/api/hotline/exchanges/{id}/reopening",
            "/api/hotline/exchanges/{id}/voiding",
            "/api/hotline/exchanges/{id}/corrections",
            "/api/hotline/channels",
            "/api/hotline/channels/{id}",
            "/api/hotline/channels/{id}/changes",
            "/api/hotline/channels/{id}/closure",
            "/api/hotline/channels/{id}/line-tests",
            "/api/hotline/codes",
            "/api/hotline/desk-summary",
            "/api/hotline/desk-news",
            "/api/hotline/late",
            "/api/hotline/desk-figures",
            "/api/hotline/hand-over",
        ];
        publicFace.ShouldBeSubsetOf(paths);
        document["paths"]!["/api/hotline/exchanges"]!["post"]!["requestBody"].ShouldNotBeNull();
    }

    private static int Of(System.Text.Json.Nodes.JsonNode summary, string status) =>
        summary["byStatus"]!.AsArray().Single(count => count!["status"]!.GetValue<string>() == status)!["count"]!.GetValue<int>();

    private static System.Text.Json.Nodes.JsonObject OfHuuNghi(DateTimeOffset receivedAt) =>
        An.Exchange(receivedAt).With("partner", "CN").With("province", "20").With("language", "zh");
}
