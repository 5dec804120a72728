namespace Cooperation.Loader.Scenario;

/// <summary>Seeded draws (SplitMix64). Written out here because the base library promises no fixed sequence across its versions, and the demo data must be the same everywhere.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to <paramref name="below"/> - 1.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    /// <summary>A whole number between both, ends included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of the list, each as likely as the other.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>One of the list by weight.</summary>
    public T Weighted<T>(IReadOnlyList<T> list, Func<T, int> weight)
    {
        var left = Below(list.Sum(weight));
        foreach (var item in list)
        {
            left -= weight(item);
            if (left < 0)
            {
                return item;
            }
        }

        throw new InvalidOperationException("Weights changed while drawing.");
    }

    /// <summary>One of the pairs by weight.</summary>
    public T Weighted<T>(params (T Item, int Weight)[] list) => Weighted(list, pair => pair.Weight).Item;

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
