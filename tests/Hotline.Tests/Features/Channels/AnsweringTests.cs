using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using static Cooperation.Hotline.Tests.Builders.ChannelCalls;

namespace Cooperation.Hotline.Tests.Features.Channels;

/// <summary>Who answers now, and which line a number belongs to.</summary>
[Collection(OneService.Name)]
public sealed class AnsweringTests(HotlineService service)
{
    [Fact]
    public async Task An_open_line_says_until_when_and_whom_to_try_in_which_order()
    {
        var code = await OpenedAsync(New());

        var now = await NowAsync(code);

        now["at"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        now["ours"]!["open"]!.GetValue<bool>().ShouldBeTrue();
        now["ours"]!["until"].ShouldBeNull();
        var theirs = now["theirs"]!;
        theirs["open"]!.GetValue<bool>().ShouldBeTrue();
        theirs["until"]!["there"]!.GetValue<string>().ShouldBe("2018-06-15T17:00:00+07:00");
        theirs["contactPoints"]!.AsArray().Select(point => point!.GetValue<string>()).ShouldBe(["CP-1", "CP-2"]);
        theirs["languages"]!.AsArray().Select(language => language!.GetValue<string>()).ShouldBe(["km"]);
    }

    [Fact]
    public async Task A_closed_end_says_why_and_when_it_opens_on_both_clocks()
    {
        var code = await OpenedAsync(
            New("GB")
                .With("from", "2016-06-01")
                .With("desk", "BP-TW")
                .With("level", "central")
                .With("theirZone", "Europe/London")
                .With("theirHours", "Mon-Fri 09:00-17:00")
                .With("languages", new JsonArray("en"))
                .With("contactPoints", null)
        );

        // Noon in Viet Nam is six in the morning in London, in summer.
        var theirs = (await NowAsync(code, "GB"))["theirs"]!;
        theirs["open"]!.GetValue<bool>().ShouldBeFalse();
        theirs["reason"]!.GetValue<string>().ShouldBe("outsideHours");
        theirs["localTime"]!.GetValue<string>().ShouldBe("2018-06-15T06:00:00+01:00");
        theirs["opens"]!["there"]!.GetValue<string>().ShouldBe("2018-06-15T09:00:00+01:00");
        theirs["opens"]!["here"]!.GetValue<string>().ShouldBe("2018-06-15T15:00:00+07:00");

        var winter = (await NowAsync(code, "GB", "&at=2018-12-03T05:00:00Z"))["theirs"]!;
        winter["opens"]!["here"]!.GetValue<string>().ShouldBe("2018-12-03T16:00:00+07:00");
    }

    [Fact]
    public async Task A_holiday_of_their_side_is_named()
    {
        var code = await OpenedAsync(New());

        // The first day of the Khmer new year of 2018, a Saturday moved to Monday.
        var theirs = (await NowAsync(code, "KH", "&at=2018-04-16T03:00:00Z"))["theirs"]!;

        theirs["reason"]!.GetValue<string>().ShouldBe("holiday");
        theirs["holiday"]!["vi"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        theirs["holiday"]!["en"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        (await NowAsync(code, "KH", "&at=2018-04-16T03:00:00Z"))["ours"]!["open"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task For_another_day_nobody_answers_now()
    {
        var code = await OpenedAsync(New());

        (await LineAsync(code, "KH", "&on=2018-01-05"))["answersNow"].ShouldBeNull();
    }

    [Theory]
    [InlineData("%2B855 44 777 001")]
    [InlineData("0085544777001")]
    [InlineData("044-777-001")]
    [InlineData("（０４４）７７７．００１")]
    public async Task A_line_is_found_by_its_number_whichever_way_typed(string typed)
    {
        var code = await OpenedAsync(New().With("numbers", new JsonArray("+855 44 777 001")));

        var found = (await service.ReadAsync(Officers.OfHuuNghi, $"{Address}?number={typed}"))["items"]!.AsArray();

        found.ShouldContain(line => line!["code"]!.GetValue<string>() == code);
        found.ShouldAllBe(line => line!["numbers"]![0]!.GetValue<string>() == "+855 44 777 001");
    }

    private async Task<string> OpenedAsync(JsonObject request)
    {
        var account = request["desk"]!.GetValue<string>() == "BP-TW" ? Officers.CentralBorderGuard : Officers.SupervisorOfMocBai;
        using var answer = await service.PostAsync(account, Address, request);
        await answer.ShouldBeAsync(System.Net.HttpStatusCode.Created);
        return request["code"]!.GetValue<string>();
    }

    private async Task<JsonNode> NowAsync(string code, string partner = "KH", string more = "") =>
        (await LineAsync(code, partner, more))["answersNow"]!;

    private async Task<JsonNode> LineAsync(string code, string partner, string more) =>
        (await service.ReadAsync(Officers.OfMocBai, $"{Address}?partner={partner}{more}"))["items"]!
            .AsArray()
            .Single(line => line!["code"]!.GetValue<string>() == code)!;
}
