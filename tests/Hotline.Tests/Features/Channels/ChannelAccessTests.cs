using System.Net;
using Cooperation.Hotline.Tests.Builders;
using static Cooperation.Hotline.Tests.Builders.ChannelCalls;

namespace Cooperation.Hotline.Tests.Features.Channels;

/// <summary>Who keeps channels, and who sees them.</summary>
[Collection(OneService.Name)]
public sealed class ChannelAccessTests(HotlineService service)
{
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
}
