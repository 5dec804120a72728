using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Linking;

/// <summary>A desk links its exchange to another that it may read; both ends show it, nobody learns of what he may not see.</summary>
[Collection(FindingService.Name)]
public sealed class LinkingTests(HotlineService service)
{
    // A desk of its own: that of Hữu Nghị is counted by another test.
    private static readonly TestAccount OfMongCai = Officers.OfHuuNghi with { Desk = "BP-QN-MONGCAI", Provinces = ["22"] };

    [Theory]
    [InlineData("sameMatter")]
    [InlineData("followUp")]
    public async Task A_link_stands_at_both_ends_and_on_both_timelines(string kind)
    {
        var (one, other) = (await LoggedAsync(), await LoggedAsync());
        await service.TakenAsync(one, "links", new { exchange = other.Id(), kind });
        foreach (var (end, far, follows) in new[] { (one, other, true), (other, one, false) })
        {
            var page = await service.ReadAsync(Officers.OfMocBai, end.Address());
            var link = page["links"]!.AsArray().ShouldHaveSingleItem()!;
            link["exchange"]!.GetValue<string>().ShouldBe(far.Id());
            link["reference"]!.GetValue<string>().ShouldBe(far["reference"]!.GetValue<string>());
            (link["kind"]!.GetValue<string>(), link["follows"]!.GetValue<bool>()).ShouldBe((kind, follows));
            var last = page["timeline"]!.AsArray()[^1]!;
            (last["what"]!.GetValue<string>(), last["note"]).ShouldBe(("linked", null));
            page["version"]!.GetValue<long>().ShouldBe(2);
        }

        (
            await service.QueryAsync<string>(
                "select subject_id from audit.entries where action = 'exchange.linked' and subject_id = any (@ids)",
                ("ids", new[] { one.Id(), other.Id() })
            )
        ).ShouldBe([one.Id(), other.Id()], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_linked_is_not_shown_as_similar_any_more()
    {
        var word = $"{Words.Own()} {Words.Own()}";
        var one = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", word));
        var other = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", word));
        (await service.SimilarAsync(Officers.OfMocBai, new() { ["exchange"] = one.Id() })).ReasonsOf(other).ShouldNotBeNull();
        await service.TakenAsync(other, "links", new { exchange = one.Id(), kind = "sameMatter" });
        (await service.SimilarAsync(Officers.OfMocBai, new() { ["exchange"] = one.Id() })).ReasonsOf(other).ShouldBeNull();
    }

    [Fact]
    public async Task Logging_links_at_once_and_a_link_that_is_refused_takes_no_number()
    {
        var known = await LoggedAsync();
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("links", Links(known.Id(), "followUp")));
        (await service.ReadAsync(Officers.OfMocBai, logged.Address()))["links"]!.AsArray().ShouldHaveSingleItem();
        logged["version"]!.GetValue<long>().ShouldBe(1);

        var foreign = await service.LoggedAsync(OfMongCai, An.Exchange().With("partner", "CN").With("province", "22"));
        using var refused = await service.LogAsync(Officers.OfMocBai, An.Exchange().With("links", Links(foreign.Id(), "sameMatter")));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.BodyAsync())["errors"]!["links[0].exchange"].ShouldNotBeNull();
        var next = await LoggedAsync();
        Number(next).ShouldBe(Number(logged) + 1);
    }

    [Fact]
    public async Task Whoever_does_not_see_the_other_end_sees_no_link()
    {
        var (own, secret) = (await LoggedAsync(), await service.LoggedAsync(Officers.CentralPolice, Central()));
        await service.TakenAsync(secret, "links", new { exchange = own.Id(), kind = "sameMatter" }, Officers.CentralPolice);
        var page = await service.ReadAsync(Officers.OfMocBai, own.Address());
        page["links"]!.AsArray().ShouldBeEmpty();
        page.ToJsonString().ShouldNotContain(secret["reference"]!.GetValue<string>());
        (await service.ReadAsync(Officers.CentralPolice, own.Address()))["links"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Only_the_desk_that_leads_links_and_only_to_what_it_may_read()
    {
        var (one, foreign) = (
            await LoggedAsync(),
            await service.LoggedAsync(OfMongCai, An.Exchange().With("partner", "CN").With("province", "22"))
        );
        var body = new { exchange = foreign.Id(), kind = "sameMatter" };
        await RefusedAsync(Officers.OfMocBai, one, body, HttpStatusCode.BadRequest);
        await RefusedAsync(Officers.OfMocBai, foreign, new { exchange = one.Id(), kind = "sameMatter" }, HttpStatusCode.NotFound);
        await RefusedAsync(Officers.OfTayNinhBorderGuard, one, body, HttpStatusCode.NotFound);
        await RefusedAsync(Officers.OfMocBai, one, new { exchange = one.Id(), kind = "sameMatter" }, HttpStatusCode.BadRequest);
        await RefusedAsync(Officers.OfMocBai, one, new { exchange = foreign.Id(), kind = "cousin" }, HttpStatusCode.BadRequest);
        await RefusedAsync(Officers.OfMocBai, one, new { kind = "sameMatter" }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Twice_is_once_whichever_way_round_and_a_voided_one_is_linked_to_nothing()
    {
        var (one, other, voided) = (await LoggedAsync(), await LoggedAsync(), await LoggedAsync());
        await service.TakenAsync(one, "links", new { exchange = other.Id(), kind = "sameMatter" });
        await RefusedAsync(Officers.OfMocBai, one, new { exchange = other.Id(), kind = "followUp" }, HttpStatusCode.Conflict);
        await RefusedAsync(Officers.OfMocBai, other, new { exchange = one.Id(), kind = "sameMatter" }, HttpStatusCode.Conflict);
        await service.TakenAsync(voided, "voiding", new { reason = "Ghi nhầm" });
        await RefusedAsync(Officers.OfMocBai, one, new { exchange = voided.Id(), kind = "sameMatter" }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_link_is_made_at_the_version_seen_and_crosswise_at_once_only_one_is()
    {
        var (one, other) = (await LoggedAsync(), await LoggedAsync());
        using var stale = await service.CalledAsync(Officers.OfMocBai, one, "links", new { exchange = other.Id(), kind = "sameMatter" }, 7);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);

        var answers = await Task.WhenAll(
            service.CalledAsync(Officers.OfMocBai, one, "links", new { exchange = other.Id(), kind = "sameMatter" }, 1),
            service.CalledAsync(Officers.OfMocBai, other, "links", new { exchange = one.Id(), kind = "sameMatter" }, 1)
        );
        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], ignoreOrder: true);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Fact]
    public async Task A_link_is_removed_from_either_end_with_a_reason_that_stays_at_that_end()
    {
        var (one, other) = (await LoggedAsync(), await LoggedAsync());
        await service.TakenAsync(one, "links", new { exchange = other.Id(), kind = "sameMatter" });
        var link = (await service.ReadAsync(Officers.OfMocBai, other.Address()))["links"]![0]!.Id();
        using var without = await service.CalledAsync(Officers.OfMocBai, other, $"links/{link}/removal", new { });
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await service.TakenAsync(other, $"links/{link}/removal", new { reason = "Hai vụ khác nhau" });

        var (here, there) = (
            await service.ReadAsync(Officers.OfMocBai, other.Address()),
            await service.ReadAsync(Officers.OfMocBai, one.Address())
        );
        (here["links"]!.AsArray().Count, there["links"]!.AsArray().Count).ShouldBe((0, 0));
        here["timeline"]!.AsArray()[^1]!["note"]!.GetValue<string>().ShouldBe("Hai vụ khác nhau");
        there["timeline"]!.AsArray()[^1]!["what"]!.GetValue<string>().ShouldBe("linkRemoved");
        there["timeline"]!.AsArray()[^1]!["note"].ShouldBeNull();

        using var again = await service.CalledAsync(Officers.OfMocBai, other, $"links/{link}/removal", new { reason = "x" });
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await service.TakenAsync(one, "links", new { exchange = other.Id(), kind = "followUp" });
    }

    private Task<JsonNode> LoggedAsync() => service.LoggedAsync(Officers.OfMocBai, An.Exchange());

    private static JsonObject Central() => An.Exchange().With("area", "inland").With("province", null);

    private static JsonArray Links(string exchange, string kind) => new(new JsonObject { ["exchange"] = exchange, ["kind"] = kind });

    private static int Number(JsonNode logged) => int.Parse(logged["reference"]!.GetValue<string>()[^6..], null);

    private async Task RefusedAsync(TestAccount by, JsonNode exchange, object body, HttpStatusCode status)
    {
        using var answer = await service.CalledAsync(by, exchange, "links", body);
        answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
