using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What a service does before it is ready, so that the first desk does not wait, goes through and leaves nothing.</summary>
public sealed class RehearsedTests(HotlineService service) : IClassFixture<HotlineService>
{
    [Fact]
    public async Task A_rehearsed_save_takes_no_number_and_leaves_no_row()
    {
        service.Log.ShouldNotContain("the first caller will wait");
        var left = await service.QueryAsync<long>(
            "select (select count(*) from hotline.exchanges) + (select count(*) from audit.entries) + (select count(*) from messaging.log)"
        );
        left.ShouldBe([0]);

        var first = await service.CreatedAsync(Officers.OfMocBai, Calls.Exchanges, An.Exchange());

        first["reference"]!.GetValue<string>().ShouldEndWith("-000001");
    }
}
