using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Npgsql;
using static Cooperation.Hotline.Tests.Builders.ChannelCalls;

namespace Cooperation.Hotline.Tests.Features.Channels;

/// <summary>Line tests: what came of them, what is due, what fails.</summary>
[Collection(OneService.Name)]
public sealed class LineTestingTests(HotlineService service)
{
    [Fact]
    public async Task A_line_never_tested_is_due_and_one_tested_today_is_sound()
    {
        var address = await service.OpenedAsync();
        (await TestingAsync(address))["state"]!.GetValue<string>().ShouldBe("due");

        using var answer = await TestAsync(address, "answered", daysAgo: 0);
        await answer.ShouldBeAsync(HttpStatusCode.Created);

        var testing = await TestingAsync(address);
        testing["state"]!.GetValue<string>().ShouldBe("sound");
        testing["nextDue"]!.GetValue<string>().ShouldBe("2018-07-15");
        testing["intervalDays"]!.GetValue<int>().ShouldBe(30);
        testing["intervalUnverified"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_failing_line_says_who_did_not_answer_and_the_longest_comes_first()
    {
        var (older, newer) = (await service.OpenedAsync(), await service.OpenedAsync());
        using var one = await TestAsync(older, "answered", daysAgo: 60);
        using var two = await TestAsync(older, "noAnswer", daysAgo: 20, "CP-2");
        using var three = await TestAsync(newer, "answered", daysAgo: 10);
        using var four = await TestAsync(newer, "busy", daysAgo: 2);

        var failing = (await service.ReadAsync(Officers.OfMocBai, Address + "?testing=failing"))["items"]!.AsArray();
        var mine = failing
            .Where(line => older.EndsWith(line!.Id(), StringComparison.Ordinal) || newer.EndsWith(line!.Id(), StringComparison.Ordinal))
            .ToArray();
        mine.Select(line => line!["testing"]!["daysUnanswered"]!.GetValue<int>()).ShouldBe([60, 10]);
        mine.ShouldAllBe(line => line!["testing"]!["due"]!.GetValue<bool>(), "a failed try asks for the next one soon");
        mine[0]!["testing"]!["nextDue"]!.GetValue<string>().ShouldBe("2018-05-28");
        var failure = mine[0]!["testing"]!["failures"]!.AsArray().Single()!;
        failure["result"]!.GetValue<string>().ShouldBe("noAnswer");
        failure["contactPoint"]!["name"]!["vi"]!.GetValue<string>().ShouldBe("Phó đồn bạn");
        failing.Select(line => line!["testing"]!["daysUnanswered"]!.GetValue<int>()).ShouldBeInOrder(SortDirection.Descending);

        (await service.ReadAsync(Officers.OfMocBai, Address + "?testing=due"))["items"]!
            .AsArray()
            .ShouldAllBe(line => line!["testing"]!["due"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Results_are_listed_the_last_first_page_by_page()
    {
        var address = await service.OpenedAsync() + "/line-tests";
        foreach (var daysAgo in new[] { 3, 1, 2 })
        {
            using var _ = await TestAsync(address[..^"/line-tests".Length], "answered", daysAgo);
        }

        var first = await service.ReadAsync(Officers.OfHuuNghi, address + "?limit=2");
        var rest = await service.ReadAsync(Officers.OfHuuNghi, $"{address}?limit=2&after={first["next"]}");

        first["items"]!
            .AsArray()
            .Concat(rest["items"]!.AsArray())
            .Select(test => test!["testedAt"]!.GetValue<DateTimeOffset>().Day)
            .ShouldBe([14, 13, 12]);
        rest["next"].ShouldBeNull();
    }

    [Theory]
    [InlineData("2018-06-15T05:10:00Z", "answered", null, "hotline.line-test.in-future")]
    [InlineData("2014-01-14T05:00:00Z", "answered", null, "hotline.line-test.channel-not-in-use")]
    [InlineData("2018-06-15T04:00:00Z", "answered", "CP-9", "hotline.line-test.contact-point-unknown")]
    [InlineData("2018-06-15T04:00:00Z", "perhaps", null, null)]
    [InlineData("2018-06-15T04:00:00", "answered", null, null)]
    public async Task A_wrong_result_is_refused_with_its_reason(string testedAt, string result, string? contactPoint, string? code)
    {
        var address = await service.OpenedAsync();
        using var answer = await service.PostAsync(
            Officers.OfMocBai,
            address + "/line-tests",
            new
            {
                testedAt,
                result,
                contactPoint,
            }
        );
        await answer.ShouldBeAsync(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task Only_the_channels_desk_and_the_central_desks_write_results_down()
    {
        var address = await service.OpenedAsync();
        foreach (var account in new[] { Officers.OfHuuNghi, Officers.OfTayNinhPolice, Officers.Auditor })
        {
            using var refused = await service.PostAsync(account, address + "/line-tests", Result());
            await refused.ShouldBeAsync(HttpStatusCode.NotFound);
        }

        foreach (
            var account in new[] { Officers.OfMocBai, Officers.SupervisorOfMocBai, Officers.CentralBorderGuard, Officers.CentralPolice }
        )
        {
            using var taken = await service.PostAsync(account, address + "/line-tests", Result());
            await taken.ShouldBeAsync(HttpStatusCode.Created);
        }
    }

    [Fact]
    public async Task The_same_call_again_writes_nothing_more()
    {
        var address = await service.OpenedAsync() + "/line-tests";
        var account = Officers.OfMocBai;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await service.PostAsync(account, address, Result(), key: "test-" + address);
            await answer.ShouldBeAsync(HttpStatusCode.Created);
        }

        (await service.ReadAsync(Officers.OfMocBai, address))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("update hotline.line_tests set result = 'answered'")]
    [InlineData("delete from hotline.line_tests")]
    [InlineData("update hotline.channel_states set note = ''")]
    [InlineData("delete from hotline.channel_states")]
    public async Task The_running_role_cannot_change_what_was_written_down(string statement)
    {
        await using var source = NpgsqlDataSource.Create(service.Database.ApplicationConnectionString);
        await using var command = source.CreateCommand(statement);
        (
            await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken))
        ).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static object Result() => new { testedAt = Officers.Noon.AddHours(-1), result = "answered" };

    private Task<HttpResponseMessage> TestAsync(string address, string result, int daysAgo, string? contactPoint = null) =>
        service.PostAsync(
            Officers.OfMocBai,
            address + "/line-tests",
            new
            {
                testedAt = Officers.Noon.AddDays(-daysAgo),
                result,
                contactPoint,
            }
        );

    private async Task<JsonNode> TestingAsync(string address) =>
        (await service.ReadAsync(Officers.OfMocBai, address))["channel"]!["testing"]!;
}
