namespace Cooperation.Hotline.Features.Exchanges.Searching;

/// <summary>How many exchanges a search found, of those whose rows the user sees.</summary>
/// <param name="Count">So many; at most 1,000 are counted.</param>
/// <param name="More">Whether there are more than that.</param>
internal sealed record Found(int Count, bool More)
{
    /// <summary>So far is counted.</summary>
    public const int Counted = 1000;

    public static Found Of(int count) => new(Math.Min(count, Counted), count > Counted);
}
