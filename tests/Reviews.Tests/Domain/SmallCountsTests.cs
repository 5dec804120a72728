using Cooperation.Reviews.Domain.Statements;

namespace Cooperation.Reviews.Tests.Domain;

/// <summary>What is suppressed can't be subtracted back, from the totals, from the rows, or from another table of the same persons.</summary>
public sealed class SmallCountsTests
{
    private const int Worlds = 20_000;

    [Fact]
    public void Nothing_that_is_suppressed_can_be_reckoned_from_what_is_told()
    {
        var random = new Random(20180101);
        for (var world = 0; world < Worlds; world++)
        {
            // The same persons, split three ways.
            var persons = random.Next(4) switch
            {
                0 => random.Next(0, 8),
                1 => random.Next(0, 20),
                _ => random.Next(0, 400),
            };
            long[][] tables = [Split(random, persons), Split(random, persons), Split(random, persons)];
            var before = random.Next(3) == 0;
            var told = tables.Select(lines => Told(lines, before ? [.. lines.Select(_ => random.Next(4) == 0)] : null)).ToList();
            var knownTotal = told.Select(table => table.Total).FirstOrDefault(total => total is not null);
            foreach (var (lines, table) in tables.Zip(told))
            {
                Attack(lines, table.Lines, knownTotal, persons);
            }

            // A total that one table hides is told by none.
            told.Select(table => table.Total is null).Distinct().Count().ShouldBe(1);
        }
    }

    [Theory]
    [InlineData(new long[] { 3, 50, 60 }, new[] { true, true, false })] // the smallest other goes with it
    [InlineData(new long[] { 50, 60 }, new[] { false, false })]
    [InlineData(new long[] { 1, 1, 60 }, new[] { true, true, true })] // together they are two persons
    [InlineData(new long[] { 3, 3, 60 }, new[] { true, true, false })]
    [InlineData(new long[] { 0, 60, 70 }, new[] { false, false, false })] // nobody is no person
    [InlineData(new long[] { 3 }, new[] { true })]
    [InlineData(new long[] { 7 }, new[] { false })]
    [InlineData(new long[] { }, new bool[] { })]
    public void The_complement_of_a_small_count_is_suppressed_with_it(long[] lines, bool[] hidden) =>
        SmallCounts.HiddenOf(lines).ShouldBe(hidden);

    [Fact]
    public void What_was_suppressed_before_stays_so_and_its_complement_with_it() =>
        SmallCounts.HiddenOf([9, 50, 60], [true, false, false]).ShouldBe([true, true, false]);

    // Whoever knows everything that is told adds and subtracts: of what is hidden he gets a sum at most, of two or more lines, and never of fewer than five persons.
    private static void Attack(long[] lines, IReadOnlyList<long?> told, long? total, long persons)
    {
        var hidden = lines.Zip(told).Where(line => line.Second is null).Select(line => line.First).ToList();
        if (total is null)
        {
            SmallCounts.IsSmall(persons).ShouldBeTrue();
            told.ShouldAllBe(line => line == null || line == 0);
            return;
        }

        var rest = total.Value - told.Sum(line => line ?? 0);
        rest.ShouldBe(hidden.Sum());
        hidden.Count.ShouldNotBe(1);
        if (hidden.Count > 0)
        {
            rest.ShouldBeGreaterThanOrEqualTo(SmallCounts.Least);
        }

        told.ShouldAllBe(line => line == null || !SmallCounts.IsSmall(line.Value));
    }

    private static (IReadOnlyList<long?> Lines, long? Total) Told(long[] lines, IReadOnlyList<bool>? before)
    {
        var hidden = SmallCounts.HiddenOf(lines, before);
        return (
            [.. lines.Select((count, place) => hidden[place] ? (long?)null : count)],
            SmallCounts.IsSmall(lines.Sum()) ? null : lines.Sum()
        );
    }

    private static long[] Split(Random random, int persons)
    {
        var lines = new long[random.Next(1, 9)];
        for (var person = 0; person < persons; person++)
        {
            // Uneven, as in life: most stand in the first lines.
            lines[random.Next(random.Next(1, lines.Length + 1))]++;
        }

        return lines;
    }
}
