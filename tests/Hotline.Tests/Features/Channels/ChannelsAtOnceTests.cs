using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using static Cooperation.Hotline.Tests.Builders.ChannelCalls;

namespace Cooperation.Hotline.Tests.Features.Channels;

/// <summary>R26: who changes, closes or tests a line at the same moment as another is told what the other wrote down, never of the database.</summary>
[Collection(OneService.Name)]
public sealed class ChannelsAtOnceTests(HotlineService service)
{
    [Fact]
    public async Task Of_a_change_and_a_closure_at_once_the_second_is_told_what_the_first_wrote_down()
    {
        var address = await service.OpenedAsync();
        var answers = await service.AtOnceOnChannelAsync(
            KeyIn(address),
            () => PostAsync(address + "/changes", Change("+855 44 222 001"), "\"1\"", null),
            () => PostAsync(address + "/changes", Change("+855 44 222 002"), "\"1\"", "at-once-" + address),
            () => PostAsync(address + "/closure", new { from = "2018-06-20", note = "Đồn bạn giải thể" }, "\"1\"", null)
        );

        var first = answers.Where(answer => answer.StatusCode == HttpStatusCode.OK).ShouldHaveSingleItem();
        var closed = (await first.BodyAsync())["closedFrom"] is not null;
        foreach (var answer in answers.Where(answer => answer != first))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
            var told = await answer.BodyAsync();
            told["version"]!.GetValue<long>().ShouldBe(2);
            var change = told["changes"]!.AsArray().ShouldHaveSingleItem()!;
            change["what"]!.GetValue<string>().ShouldBe(closed ? "closed" : "changed");
            change["desk"]!.GetValue<string>().ShouldBe(Officers.SupervisorOfMocBai.Desk);
        }

        (await service.ReadAsync(Officers.OfMocBai, address))["history"]!.AsArray().Count.ShouldBe(2);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Tests_of_a_line_that_is_being_changed_wait_and_are_all_written_down()
    {
        var address = await service.OpenedAsync();
        var test = new { testedAt = Officers.Noon.AddHours(-1), result = "answered" };
        var answers = await service.AtOnceOnChannelAsync(
            KeyIn(address),
            () => PostAsync(address + "/changes", Change("+855 44 222 003"), "\"1\"", null),
            () => PostAsync(address + "/line-tests", test, null, null),
            () => PostAsync(address + "/line-tests", test, null, "test-" + address)
        );

        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Created]);
        (await service.ReadAsync(Officers.OfMocBai, address + "/line-tests"))["items"]!.AsArray().Count.ShouldBe(2);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task A_contact_point_never_gets_the_code_of_one_that_was_left_out_before()
    {
        var address = await service.OpenedAsync(New().With("contactPoints", new JsonArray(Point(null, "theirs", "Trực ban cũ"))));
        var before = await CodeAsync(address);

        using var changed = await PostAsync(
            address + "/changes",
            new JsonObject
            {
                ["from"] = "2018-06-01",
                ["note"] = "Người khác trực",
                ["contactPoints"] = new JsonArray(Point(null, "theirs", "Trực ban mới")),
            },
            "\"1\"",
            null
        );

        await changed.ShouldBeAsync(HttpStatusCode.OK);
        (await CodeAsync(address)).ShouldNotBe(before);
    }

    private async Task<string> CodeAsync(string address) =>
        (await service.ReadAsync(Officers.OfMocBai, address))["channel"]!["contactPoints"]![0]!["code"]!.GetValue<string>();

    private Task<HttpResponseMessage> PostAsync(string address, object body, string? version, string? key) =>
        service.PostAsync(Officers.SupervisorOfMocBai, address, body, version, key);

    private static object Change(string number) =>
        new
        {
            from = "2018-06-01",
            note = "Đổi số",
            numbers = new[] { number },
        };

    private static Guid KeyIn(string address) => Guid.Parse(address[(address.LastIndexOf('/') + 1)..]);
}
