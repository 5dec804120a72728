using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using static Cooperation.Hotline.Tests.Builders.ChannelCalls;

namespace Cooperation.Hotline.Tests.Features.Channels;

/// <summary>Changes of channels that are refused: stale, second of two at once, or against the rules of a channel.</summary>
[Collection(OneService.Name)]
public sealed class RefusedChangeTests(HotlineService service)
{
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
}
