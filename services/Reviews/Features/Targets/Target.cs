using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Targets;

/// <summary>
/// A target of the plan is a figure with a goal. Its statement gives every record of the denominator, with <c>met</c>: whether it belongs to the numerator, and <c>within_limit</c>:
/// whether its time is not over yet. What is neither is missing, and opens to its records like every other number.
/// </summary>
internal abstract class Target : Figure
{
    /// <summary>What is to be reached.</summary>
    public abstract Goal Goal { get; }

    /// <summary>What the numerator counts, in words.</summary>
    public abstract Text Numerator { get; }

    /// <summary>What the denominator counts, in words.</summary>
    public abstract Text Denominator { get; }

    /// <summary>What every record is called that the statement gives, where the denominator does not count all of them: a target that sets those apart whose time is not over.</summary>
    protected virtual Measure? Whole => null;

    /// <summary>Which of the records the denominator then counts.</summary>
    protected virtual string? Counted => null;

    /// <summary>The ratios by which it is reached: its own, and others where it asks for several things at once.</summary>
    public virtual IReadOnlyList<Ratio> Ratios =>
        [
            new(
                Definition.Code,
                Definition.Title,
                TargetCounts.Numerator,
                TargetCounts.Denominator,
                TargetCounts.WithinLimit,
                TargetCounts.Missing
            ),
        ];

    /// <summary>The month by which each of its records counts, for the year's course; null for a target that has none.</summary>
    public virtual string? MonthOf => null;

    /// <summary>What is counted beside it: parts of the target that are ratios of their own.</summary>
    public virtual IReadOnlyList<Measure> Parts => [];

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public sealed override IReadOnlyList<Measure> Measures =>
        [
            .. Whole is { } whole ? [whole] : Array.Empty<Measure>(),
            Measure.Count(TargetCounts.Denominator, Denominator, Counted),
            Measure.Count(TargetCounts.Numerator, Numerator, "met"),
            Measure.Count(TargetCounts.WithinLimit, new("Còn trong thời hạn", "Within the time limit"), "not met and within_limit"),
            Measure.Count(TargetCounts.Missing, new("Chưa đạt", "Missing"), "not met and not within_limit"),
            .. Parts,
        ];

    public override string RecordsOf(string cell) => $"{TargetEndpoints.Route}/{Definition.Code}/records?{cell}";
}

/// <summary>One ratio of a target, by the counts that it is made of; each of them opens to its records.</summary>
/// <param name="Code">Its name in the answer.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Numerator">What reaches it.</param>
/// <param name="Denominator">Of what.</param>
/// <param name="WithinLimit">What does not reach it yet and still has time.</param>
/// <param name="Missing">What does not reach it.</param>
internal sealed record Ratio(string Code, Text Name, string Numerator, string Denominator, string WithinLimit, string Missing);

/// <summary>What every target counts.</summary>
internal static class TargetCounts
{
    public const string Denominator = "denominator";
    public const string Numerator = "numerator";
    public const string WithinLimit = "withinLimit";
    public const string Missing = "missing";
}

/// <summary>The goal of a target: at least so many of a hundred, so many documents, or so many items a month.</summary>
/// <param name="Value">How many.</param>
/// <param name="Unit">Of what.</param>
internal sealed record Goal(int Value, string Unit = Goal.Percent)
{
    public const string Percent = "percent";
    public const string Documents = "documents";
    public const string ItemsPerMonth = "itemsPerMonth";

    private const int Hundred = 100;

    /// <summary>The share of a hundred, cut and not rounded at the second decimal: what is not reached never looks reached. Null where there is nothing to divide by.</summary>
    public static decimal? Share(long numerator, long denominator) =>
        denominator == 0 ? null : Math.Floor(Hundred * Hundred * (decimal)numerator / denominator) / Hundred;

    /// <summary>The value that is held against the goal: a share, or the number itself.</summary>
    public decimal? ValueOf(long numerator, long denominator) => Unit == Percent ? Share(numerator, denominator) : numerator;

    /// <summary>Whether it is reached; null where a share has nothing to divide by.</summary>
    public bool? IsReached(long numerator, long denominator) =>
        Unit != Percent ? numerator >= Value
        : denominator == 0 ? null
        : Hundred * numerator >= Value * denominator;
}
