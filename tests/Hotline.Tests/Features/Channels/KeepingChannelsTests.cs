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
