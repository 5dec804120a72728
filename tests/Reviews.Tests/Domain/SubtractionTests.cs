using System.Globalization;
using Cooperation.Reviews.Domain.Statements;

namespace Cooperation.Reviews.Tests.Domain;

/// <summary>Statements of single partners beside one of all: whoever subtracts finds no number below five.</summary>
public sealed class SubtractionTests
{
    private const int Worlds = 2_000;

    private static readonly long[] Counts = [0, 0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 20, 40];

    [Fact]
    public void Nothing_small_comes_of_subtracting_in_whatever_order_they_were_sent()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var random = new Random(seed);
            var (partners, lines) = (random.Next(2, 5), random.Next(1, 5));
            var world = Enumerable
                .Range(0, partners)
                .SelectMany(partner => Enumerable.Range(0, lines).Select(line => (Partner: Name('P', partner), Line: Name('L', line))))
                .ToDictionary(cell => cell, _ => Counts[random.Next(Counts.Length)]);
            string?[] order = [null, .. Enumerable.Range(0, partners).Select(partner => Name('P', partner))];
            random.Shuffle(order);
            List<ToldColumn> told = [];
            foreach (var partner in order.Take(random.Next(1, order.Length + 1)))
            {
                told.Add(Sent(world, told, partner, lines));
            }

            new Subtraction(world)
                .SmallOf(told)
                .ShouldBeEmpty($"world {seed}: {string.Join(' ', told.Select(column => column.Reference))}");
        }
    }

    [Fact]
    public void What_is_left_of_all_partners_beside_the_others_is_kept_back_and_the_others_are_named()
    {
        var world = World(("KH", "female", 12), ("KH", "male", 7), ("LA", "female", 9), ("LA", "male", 2));
        var kh = new ToldColumn("ST-1", "KH", Told(("female", true), ("male", true)), IsTotalTold: true);
        var beside = new ToldBeside(world, [kh], partner: null);
        var (hidden, isTotalHidden) = beside.HiddenOf([("female", 21), ("male", 9)], [false, false]);
        (hidden[1], isTotalHidden).ShouldBe((true, false));
        hidden[0].ShouldBeTrue("beside its total the one hidden line could be reckoned");
        beside.Named.ShouldBe(["ST-1"]);
    }

    [Fact]
    public void Of_the_last_partner_beside_all_nothing_is_told_that_gives_the_other_away()
    {
        var world = World(("KH", "female", 12), ("KH", "male", 7), ("LA", "female", 9), ("LA", "male", 2));
        var all = new ToldColumn("ST-2", null, Told(("female", true), ("male", true)), IsTotalTold: true);
        var beside = new ToldBeside(world, [all], "KH");
        var (hidden, _) = beside.HiddenOf([("female", 12), ("male", 7)], [false, false]);
        hidden[1].ShouldBeTrue();
        beside.Named.ShouldBe(["ST-2"]);
    }

    [Fact]
    public void Where_nothing_can_be_subtracted_nothing_more_is_kept_back()
    {
        var world = World(("KH", "female", 12), ("LA", "female", 9), ("CN", "female", 30));
        var kh = new ToldColumn("ST-1", "KH", Told(("female", true)), IsTotalTold: true);
        var beside = new ToldBeside(world, [kh], partner: null);
        var (hidden, isTotalHidden) = beside.HiddenOf([("female", 51)], [false]);
        (hidden[0], isTotalHidden).ShouldBe((false, false));
        beside.Named.ShouldBeEmpty();
        new ToldBeside(world, [kh], "LA").Matters.ShouldBeFalse("without one of all there is nothing to subtract from");
    }

    private static ToldColumn Sent(Dictionary<(string Partner, string Line), long> world, List<ToldColumn> told, string? partner, int lines)
    {
        var own = Enumerable
            .Range(0, lines)
            .Select(line => Name('L', line))
            .Select(line =>
                (
                    line,
                    world.Where(cell => cell.Key.Line == line && (partner is null || cell.Key.Partner == partner)).Sum(cell => cell.Value)
                )
            )
            .ToList();
        var beside = new ToldBeside(world, told, partner);
        long[] counts = [.. own.Select(line => line.Item2)];
        var (hidden, isTotalHidden) = beside.Matters
            ? beside.HiddenOf(own, [.. own.Select(_ => false)])
            : (SmallCounts.HiddenOf(counts), SmallCounts.IsSmall(counts.Sum()));
        return new(
            partner ?? "all",
            partner,
            own.Select((line, place) => (line.line, IsTold: !hidden[place]))
                .ToDictionary(line => line.line, line => line.IsTold, StringComparer.Ordinal),
            !isTotalHidden
        );
    }

    private static Dictionary<(string Partner, string Line), long> World(params (string Partner, string Line, long Count)[] cells) =>
        cells.ToDictionary(cell => (cell.Partner, cell.Line), cell => cell.Count);

    private static Dictionary<string, bool> Told(params (string Line, bool IsTold)[] lines) =>
        lines.ToDictionary(line => line.Line, line => line.IsTold, StringComparer.Ordinal);

    private static string Name(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
