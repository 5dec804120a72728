using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>What a desk begins its day with is asked for often: how many statements it costs is counted on the wire, the least of several calls.</summary>
public sealed class CostsOfViews(TappedRepatriation service) : IClassFixture<TappedRepatriation>
{
    private const int Repeats = 5;

    [Fact]
    public async Task A_home_of_everything_is_fourteen_statements_and_a_board_six()
    {
        await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.CaseOf(2));
        (await LeastAsync("/api/repatriation/home")).ShouldBe(14);
        (await LeastAsync("/api/repatriation/board")).ShouldBe(6);
    }

    private async Task<int> LeastAsync(string address)
    {
        List<int> all = [];
        for (var i = 0; i < Repeats; i++)
        {
            var asked = await service.Tap.WhileAsync(() => service.ReadAsync(Officers.OfPhnomPenh, address));
            all.Add(asked.By("cooperation-repatriation").Statements);
        }

        return all.Min();
    }
}
