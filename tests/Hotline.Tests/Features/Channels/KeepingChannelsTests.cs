using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using static Cooperation.Hotline.Tests.Builders.ChannelCalls;

namespace Cooperation.Hotline.Tests.Features.Channels;

/// <summary>Channels as records that desks keep: opened, changed from a day on, closed, each with its history.</summary>
[Collection(OneService.Name)]
public sealed class KeepingChannelsTests(HotlineService service)
{
    [Fact]
    public async Task A_new_channel_is_read_back_by_its_key_and_its_code()
    {
        var request = New();
        var address = await service.OpenedAsync(request);

        var read = await service.ReadAsync(Officers.OfMocBai, address);

        read["channel"]!["code"]!.GetValue<string>().ShouldBe(request["code"]!.GetValue<string>());
        read["channel"]!["theirHours"]!.GetValue<string>().ShouldBe("Mon-Fri 07:30-17:00");
        read["channel"]!["hours"]!.GetValue<string>().ShouldBe("Mon-Fri 07:30-17:00");
        read["channel"]!["allowed"]!["change"]!.GetValue<bool>().ShouldBeFalse();
        read["channel"]!["allowed"]!["test"]!.GetValue<bool>().ShouldBeTrue();
        read["history"]!.AsArray().Single()!["what"]!.GetValue<string>().ShouldBe("opened");
        (await service.ReadAsync(Officers.OfMocBai, $"{Address}/{request["code"]}"))["channel"]!.Id().ShouldBe(read["channel"]!.Id());
    }

    [Fact]
    public async Task A_change_holds_from_its_day_and_older_days_keep_what_they_had()
    {
        var address = await service.OpenedAsync();
        var change = new JsonObject
        {
            ["from"] = "2018-07-01",
            ["note"] = "Công hàm của bạn",
            ["numbers"] = new JsonArray("+855 44 000 002"),
            ["contactPoints"] = new JsonArray(Point(null, "theirs", "Trực ban mới"), Point("CP-3", "ours", "Trực ban ta")),
        };

        using var answer = await service.PostAsync(Officers.SupervisorOfMocBai, address + "/changes", change, "\"1\"");
        await answer.ShouldBeAsync(HttpStatusCode.OK);
        answer.Headers.ETag!.Tag.ShouldBe("\"2\"");

        (await NumberOn("2018-06-30")).ShouldBe("+855 44 000 001");
        (await NumberOn("2018-07-01")).ShouldBe("+855 44 000 002");
        var after = await service.ReadAsync(Officers.OfMocBai, address + "?on=2018-07-01");
        after["channel"]!["contactPoints"]![0]!["code"]!.GetValue<string>().ShouldStartWith("CP-KH-T-");
        after["channel"]!["validFrom"]!.GetValue<string>().ShouldBe("2018-07-01");
        after["history"]![0]!["changed"]!.AsArray().Select(field => field!.GetValue<string>()).ShouldBe(["numbers", "contactPoints"]);
        after["history"]![1]!["until"]!.GetValue<string>().ShouldBe("2018-06-30");

        async Task<string> NumberOn(string day) =>
            (await service.ReadAsync(Officers.OfMocBai, $"{address}?on={day}"))["channel"]!["numbers"]![0]!.GetValue<string>();
    }

    [Fact]
    public async Task A_closed_channel_takes_no_exchange_of_a_later_day()
    {
        var request = New();
        var address = await service.OpenedAsync(request);
        using var closed = await service.PostAsync(
            Officers.SupervisorOfMocBai,
            address + "/closure",
            new { from = "2018-06-10", note = "Đồn bạn giải thể" },
            "\"1\""
        );
        await closed.ShouldBeAsync(HttpStatusCode.OK);

        var code = request["code"]!.DeepClone();
        using var later = await service.LogAsync(Officers.OfMocBai, An.Exchange().With("channel", code));
        await later.ShouldBeAsync(HttpStatusCode.BadRequest, "hotline.exchange.channel-not-in-use");
        using var earlier = await service.LogAsync(
            Officers.OfMocBai,
            An.Exchange(Officers.Noon.AddDays(-8)).With("channel", code.DeepClone()).With("lateReason", "Máy hỏng")
        );
        await earlier.ShouldBeAsync(HttpStatusCode.Created);

        var read = await service.ReadAsync(Officers.OfMocBai, address);
        read["inUse"]!.GetValue<bool>().ShouldBeFalse();
        read["closedFrom"]!.GetValue<string>().ShouldBe("2018-06-10");
        read["channel"]!["answersNow"].ShouldBeNull();
        (await service.ReadAsync(Officers.OfMocBai, Address + "?partner=KH"))["items"]!
            .AsArray()
            .ShouldNotContain(line => line!["code"]!.GetValue<string>() == code.GetValue<string>());
    }

    [Fact]
    public async Task A_stale_change_is_refused_and_one_without_version_too()
    {
        var address = await service.OpenedAsync() + "/changes";
        var change = new
        {
            from = "2018-07-01",
            note = "Đổi phương tiện",
            medium = "fax",
        };
        using var none = await service.PostAsync(Officers.SupervisorOfMocBai, address, change);
        await none.ShouldBeAsync(HttpStatusCode.PreconditionRequired);
        using var stale = await service.PostAsync(Officers.SupervisorOfMocBai, address, change, "\"7\"");
        await stale.ShouldBeAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_is_too_late()
    {
        var address = await service.OpenedAsync() + "/changes";

        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 6)
                .Select(number =>
                    service.PostAsync(
                        Officers.SupervisorOfMocBai,
                        address,
                        new
                        {
                            from = "2018-07-01",
                            note = "Đổi số",
                            numbers = new[] { $"+855 44 111 00{number}" },
                        },
                        "\"1\""
                    )
                )
        );

        answers
            .Select(answer => answer.StatusCode)
            .Order()
            .ShouldBe([HttpStatusCode.OK, .. Enumerable.Repeat(HttpStatusCode.PreconditionFailed, 5)]);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task The_same_call_again_changes_nothing_more()
    {
        var address = await service.OpenedAsync() + "/changes";
        var change = new
        {
            from = "2018-07-01",
            note = "Đổi phương tiện",
            medium = "fax",
        };
        var account = Officers.SupervisorOfMocBai;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await service.PostAsync(account, address, change, "\"1\"", "change-" + address);
            await answer.ShouldBeAsync(HttpStatusCode.OK);
        }

        (await service.ReadAsync(Officers.OfMocBai, address[..^"/changes".Length]))["history"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2014-01-14", "medium", "fax", HttpStatusCode.UnprocessableEntity, "hotline.channel.overlaps")]
    [InlineData("2018-07-01", "medium", "telephone", HttpStatusCode.BadRequest, "hotline.channel.nothing-changes")]
    [InlineData("2018-07-01", "medium", "pigeon", HttpStatusCode.BadRequest, null)]
    [InlineData("2018-07-01", "theirHours", "giờ hành chính", HttpStatusCode.BadRequest, "hotline.channel.hours-unreadable")]
    [InlineData(
        "2018-07-01",
        "ourHours",
        "Mon 22:00-06:00; Tue 05:00-12:00",
        HttpStatusCode.BadRequest,
        "hotline.channel.hours-unreadable"
    )]
    [InlineData("2018-07-01", "theirZone", "Phnom Penh", HttpStatusCode.BadRequest, "hotline.channel.zone-unknown")]
    [InlineData("2018-07-01", "desk", "CA-TN", HttpStatusCode.BadRequest, "hotline.channel.desk-does-not-fit")]
    [InlineData("2018-07-01", "desk", "BP-XX", HttpStatusCode.BadRequest, "hotline.channel.desk-unknown")]
    public async Task A_wrong_change_is_refused_with_its_reason(
        string from,
        string field,
        string value,
        HttpStatusCode status,
        string? code
    )
    {
        var address = await service.OpenedAsync();
        var change = new JsonObject
        {
            ["from"] = from,
            ["note"] = "thử",
            [field] = value,
        };

        using var answer = await service.PostAsync(Officers.SupervisorOfMocBai, address + "/changes", change, "\"1\"");

        await answer.ShouldBeAsync(status, code);
    }

    [Fact]
    public async Task A_code_stands_once_and_begins_with_its_partner()
    {
        var request = New();
        await service.OpenedAsync(request);
        using var again = await service.PostAsync(Officers.SupervisorOfMocBai, Address, request.DeepClone());
        await again.ShouldBeAsync(HttpStatusCode.Conflict, "hotline.channel.code-taken");
        using var other = await service.PostAsync(Officers.SupervisorOfMocBai, Address, New().With("code", "LA-T-1"));
        await other.ShouldBeAsync(HttpStatusCode.BadRequest, "hotline.channel.code-of-other-partner");
    }

    [Fact]
    public async Task Only_the_desks_supervisor_and_the_central_desks_keep_a_channel()
    {
        var address = await service.OpenedAsync();
        var change = new
        {
            from = "2018-07-01",
            note = "Đổi phương tiện",
            medium = "fax",
        };
        foreach (var account in new[] { Officers.OfMocBai, Officers.SupervisorOfHuuNghi, Officers.OfTayNinhPolice, Officers.Consul })
        {
            using var refused = await service.PostAsync(account, address + "/changes", change, "\"1\"");
            await refused.ShouldBeAsync(HttpStatusCode.NotFound);
        }

        using var notTheirs = await service.PostAsync(Officers.SupervisorOfHuuNghi, Address, New());
        await notTheirs.ShouldBeAsync(HttpStatusCode.Forbidden);
        using var notAKeeper = await service.PostAsync(Officers.OfMocBai, Address, New());
        await notAKeeper.ShouldBeAsync(HttpStatusCode.Forbidden);
        using var central = await service.PostAsync(Officers.CentralBorderGuard, address + "/changes", change, "\"1\"");
        await central.ShouldBeAsync(HttpStatusCode.OK);
        using var standing = await service.PostAsync(
            Officers.CentralPolice,
            address + "/changes",
            new
            {
                from = "2018-07-02",
                note = "Đổi phương tiện",
                medium = "radio",
            },
            "\"2\""
        );
        await standing.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Other_agencies_see_no_channels()
    {
        var address = await service.OpenedAsync();
        foreach (var account in new[] { Officers.Consul, Officers.Planner, Officers.Administrator, Officers.Auditor })
        {
            using var list = await service.GetAsync(account, Address);
            await list.ShouldBeAsync(HttpStatusCode.Forbidden);
            using var one = await service.GetAsync(account, address);
            await one.ShouldBeAsync(HttpStatusCode.NotFound);
            using var tests = await service.GetAsync(account, address + "/line-tests");
            await tests.ShouldBeAsync(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Every_change_is_on_record()
    {
        var address = await service.OpenedAsync();
        using var _ = await service.PostAsync(
            Officers.SupervisorOfMocBai,
            address + "/changes",
            new
            {
                from = "2018-07-01",
                note = "Đổi phương tiện",
                medium = "fax",
            },
            "\"1\""
        );

        (
            await service.QueryAsync<string>(
                "select action from audit.entries where subject_type = 'channel' and subject_id = @id order by action",
                ("id", address[(address.LastIndexOf('/') + 1)..])
            )
        ).ShouldBe(["channel.changed", "channel.opened"]);
    }
}
