using Cooperation.Hotline.Data.Importing;

namespace Cooperation.Hotline.Tests.Features.Importing;

public sealed class ImportStatesTests
{
    // Every step of an import, written once more and differently: what is not here is refused.
    private static readonly HashSet<(string, string)> Steps =
    [
        ("checking", "checked"),
        ("checked", "checking"),
        ("checked", "waiting"),
        ("waiting", "writing"),
        ("waiting", "refused"),
        ("writing", "done"),
        ("checking", "cancelled"),
        ("checked", "cancelled"),
        ("waiting", "cancelled"),
        ("writing", "cancelled"),
        ("checking", "failed"),
        ("waiting", "failed"),
        ("writing", "failed"),
    ];

    public static TheoryData<string, string> EveryPair()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var from in ImportStates.All)
        {
            foreach (var to in ImportStates.All)
            {
                pairs.Add(from, to);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void An_import_goes_from_state_to_state_as_written_here_and_no_other_way(string from, string to) =>
        ImportStates.Before(to).Contains(from).ShouldBe(Steps.Contains((from, to)));

    [Fact]
    public void What_is_over_stays_over() =>
        ImportStates.All.SelectMany(ImportStates.Before).Intersect(ImportStates.Over, StringComparer.Ordinal).ShouldBeEmpty();
}
