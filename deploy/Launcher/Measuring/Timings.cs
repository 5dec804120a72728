using System.Globalization;

namespace Cooperation.Launcher.Measuring;

/// <summary>How long something took, many times: what a closing note quotes of it.</summary>
public sealed class Timings(IEnumerable<double> milliseconds)
{
    private readonly double[] sorted = [.. milliseconds.Order()];

    /// <summary>How many there are.</summary>
    public int Count => sorted.Length;

    /// <summary>The value below which this share of all lies, in milliseconds; 0 where there is none.</summary>
    /// <param name="share">0.5 for the median.</param>
    public double At(double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"median {At(0.5):0.0} ms, 95 % {At(0.95):0.0} ms, 99 % {At(0.99):0.0} ms, most {At(1):0.0} ms (n = {Count})"
        );
}
