using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Targets;

/// <summary>A line of the list of targets: one ratio with its own numbers, which add up to what they are of.</summary>
/// <param name="Name">What is counted, where the target has several ratios.</param>
/// <param name="Value">Where it stands.</param>
/// <param name="Numerator">How many reach it.</param>
/// <param name="Denominator">Of how many; null where nothing is entered.</param>
/// <param name="WithinLimit">How many still have time.</param>
/// <param name="Missing">How many do not reach it.</param>
/// <param name="IsReached">Whether it is reached.</param>
/// <param name="Counts">By what each of its numbers opens to its records; null where these are elsewhere.</param>
internal sealed record TargetLine(
    string? Name,
    decimal? Value,
    long Numerator,
    long? Denominator,
    long WithinLimit,
    long Missing,
    bool? IsReached,
    TargetFigure.CountsOfRatio? Counts
)
{
    /// <summary>Whether those who still have time stand beside what it is of, and not within it.</summary>
    public bool IsSetApart => WithinLimit > 0 && Numerator + Missing == Denominator;

    /// <summary>The lines of a target, one for each of its ratios.</summary>
    public static IReadOnlyList<TargetLine> Of(TargetFigure target) =>
        target.Data == Known.Outside.Data || target.Ratios.Count == 0
            ?
            [
                new(
                    null,
                    target.Value,
                    target.Numerator,
                    target.Denominator > 0 ? target.Denominator : null,
                    0,
                    target.Missing,
                    target.IsReached,
                    null
                ),
            ]
            :
            [
                .. target.Ratios.Select(ratio => new TargetLine(
                    target.Ratios.Count > 1 ? ratio.Name : null,
                    ratio.Value,
                    ratio.Numerator,
                    ratio.Denominator,
                    ratio.WithinLimit,
                    ratio.Missing,
                    ratio.IsReached,
                    ratio.Counts
                )),
            ];
}
