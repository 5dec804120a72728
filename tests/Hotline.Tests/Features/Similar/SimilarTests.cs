using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Similar;

/// <summary>What is similar to what an officer types or has before him, and why.</summary>
[Collection(FindingService.Name)]
public sealed class SimilarTests(HotlineService service)
{
    private readonly string own = Words.Own();
    private readonly string other = Words.Own();

    [Fact]
    public async Task Who_says_the_same_rare_words_stands_first_with_the_words_as_the_reason()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", $"Xe khách {own}, bến {other}"));
        var similar = await service.SimilarAsync(
            Officers.OfMocBai,
            new() { ["summary"] = $"nghe nói {other.ToUpperInvariant()} và {own}" }
        );
        similar[0].Id().ShouldBe(logged.Id());
        similar.ReasonsOf(logged)!.ShouldContain("sameWords");
        similar
            .TextsOf(logged)
            .ShouldContain(text => text.StartsWith("Cùng nhắc đến: ") && text.Contains(own, StringComparison.OrdinalIgnoreCase));
        similar[0]["subject"]!.GetValue<string>().ShouldBe("Đề nghị xác minh hai người Việt Nam");
    }

    [Fact]
    public async Task A_number_is_enough_by_itself_and_a_single_word_is_not()
    {
        var plate = "51B" + Words.Digits(9);
        var logged = await service.LoggedAsync(Officers.OfMocBai, Far().With("summary", $"Xe {plate}"));
        (await service.SimilarAsync(Officers.OfMocBai, new() { ["subject"] = plate }))
            .ReasonsOf(logged)
            .ShouldBe(["sameWords", "samePeriod"]);

        var word = await service.LoggedAsync(Officers.OfMocBai, Far().With("summary", own));
        (await service.SimilarAsync(Officers.OfMocBai, new() { ["subject"] = own })).ReasonsOf(word).ShouldBeNull();
    }

    [Theory]
    [InlineData("72", "sameProvince", "Cùng địa bàn: Tây Ninh", "Same province: Tay Ninh")]
    [InlineData("80", "neighbouringProvince", "Địa bàn giáp ranh: Long An", "Neighbouring province: Long An")]
    public async Task Partner_kind_area_period_and_province_are_reasons_in_both_languages(
        string province,
        string code,
        string vi,
        string en
    )
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, Spoken().With("province", province).With("area", "inland"));
        var typed = Typed().With("area", "inland");
        var similar = await service.SimilarAsync(Officers.CentralPolice, typed);
        similar.ReasonsOf(logged).ShouldBe(["sameWords", .. Ordered(code)]);
        similar.TextsOf(logged).ShouldContain(vi);
        var english = (await service.SimilarAsync(Officers.CentralPolice, typed, "en")).TextsOf(logged);
        english[0].ShouldStartWith("Both mention: ");
        english[0].ShouldContain(own, Case.Insensitive);
        english.Skip(1).ShouldBe([en, "Same partner", "Same kind", "Same area", "Less than a day apart"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_province_of_today_is_found_beside_what_it_absorbed()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, Spoken());
        var similar = await service.SimilarAsync(
            Officers.OfMocBai,
            Typed().With("province", "80").With("receivedAt", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
        );
        similar.ReasonsOf(logged)!.ShouldContain("mergedProvince");
        similar.TextsOf(logged).ShouldContain("Địa bàn nay đã sáp nhập: Tây Ninh");
    }

    [Fact]
    public async Task Of_what_is_saved_it_looks_for_others_and_never_for_itself_or_its_thread()
    {
        var first = await service.LoggedAsync(Officers.OfMocBai, Spoken());
        var second = await service.LoggedAsync(Officers.OfMocBai, Spoken());
        var reply = await service.LoggedAsync(
            Officers.OfMocBai,
            An.OutgoingExchange()
                .With("summary", $"{own} {other}")
                .With("inReplyTo", first.Id())
                .With("replyKind", "acknowledgement")
                .With("sentAt", Officers.Noon.AddMinutes(-5))
        );
        var similar = await service.SimilarAsync(Officers.OfMocBai, new() { ["exchange"] = first.Id() });
        similar[0].Id().ShouldBe(second.Id());
        similar.ReasonsOf(first).ShouldBeNull();
        similar.ReasonsOf(reply).ShouldBeNull();
    }

    [Fact]
    public async Task At_most_ten_are_shown_always_in_the_same_order_and_no_voided_one()
    {
        var voided = await service.LoggedAsync(Officers.OfMocBai, Spoken());
        await service.TakenAsync(voided, "voiding", new { reason = "Ghi nhầm" });
        foreach (var hour in Enumerable.Range(1, 11))
        {
            await service.LoggedAsync(Officers.OfMocBai, Spoken().With("receivedAt", Officers.Noon.AddHours(-hour)));
        }

        var once = await service.SimilarAsync(Officers.OfMocBai, Typed());
        once.Count.ShouldBe(10);
        once.ReasonsOf(voided).ShouldBeNull();
        once.Select(item => item["score"]!.GetValue<double>()).ShouldBeInOrder(SortDirection.Descending);
        (await service.SimilarAsync(Officers.OfMocBai, Typed())).Select(item => item.Id()).ShouldBe(once.Select(item => item.Id()));
    }

    [Fact]
    public async Task Nothing_typed_yet_is_similar_to_nothing_and_odd_input_harms_nobody()
    {
        (await service.SimilarAsync(Officers.OfHuuNghi, new() { ["summary"] = "?! '; -- % _ \\ & | : *" })).ShouldBeEmpty();
        var many = string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"a{i}"));
        await service.SimilarAsync(
            Officers.OfMocBai,
            new()
            {
                ["summary"] = many,
                ["partner"] = "ZZ",
                ["province"] = "00",
            }
        );
        using var wrong = await service.PostAsync(Officers.OfMocBai, SimilarCalls.Similar, new { kind = "nonsense" });
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static IEnumerable<string> Ordered(string province) =>
        province == "sameProvince"
            ? ["sameProvince", "samePeriod", "samePartner", "sameKind", "sameArea"]
            : ["samePeriod", "neighbouringProvince", "samePartner", "sameKind", "sameArea"];

    // Nothing in common but what a test adds.
    private static JsonObject Far() =>
        An.Exchange(Officers.Noon.AddHours(-2)).With("kind", "other").With("province", null).With("subject", "x");

    private JsonObject Spoken() => An.Exchange().With("summary", $"{own} {other}");

    private JsonObject Typed() =>
        new()
        {
            ["partner"] = "KH",
            ["kind"] = "verificationRequest",
            ["province"] = "72",
            ["receivedAt"] = Officers.Noon.AddMinutes(-30),
            ["summary"] = $"{own} {other}",
        };
}
