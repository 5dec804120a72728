using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.OutsideValues;
using Cooperation.Reviews.Features.Targets.Outside;

namespace Cooperation.Reviews.Features.Targets;

/// <summary>Where a target stands.</summary>
/// <param name="Code">The plan's own code: <c>T2b</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">How it is counted, in words.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="Partner">The partner asked for; null for all.</param>
/// <param name="Year">The year counted, by Viet Nam time.</param>
/// <param name="At">As known when.</param>
/// <param name="Numerator">How many records reach it.</param>
/// <param name="Denominator">Of how many.</param>
/// <param name="WithinLimit">How many of them do not reach it yet and still have time.</param>
/// <param name="Missing">How many do not reach it: their time is over, or they have none.</param>
/// <param name="Value">The share of a hundred, cut at the second decimal, or the number of documents; null where nothing was to be done.</param>
/// <param name="Goal">What is to be reached.</param>
/// <param name="IsReached">Whether it is, by every ratio of it; null where nothing was to be done.</param>
/// <param name="Ratios">Its ratios: its own first, and others where it asks for several things at once.</param>
/// <param name="Counts">Every count of it by its code, those above and what is counted beside them.</param>
/// <param name="Records">The address of all of its records; with <c>of=</c> and the code of a count, of those that this counts.</param>
internal sealed record TargetAnswer(
    string Code,
    string Name,
    string Definition,
    string Source,
    string? Partner,
    int Year,
    DateTimeOffset At,
    long Numerator,
    long Denominator,
    long WithinLimit,
    long Missing,
    decimal? Value,
    TargetAnswer.GoalToReach Goal,
    bool? IsReached,
    IReadOnlyList<TargetAnswer.RatioReached> Ratios,
    IReadOnlyDictionary<string, long> Counts,
    string Records
)
{
    /// <summary>Where a target comes from: what the records of the system count.</summary>
    public const string Counted = "counted";

    /// <summary>Where a target comes from: what its agencies enter.</summary>
    public const string FromOutside = "outside";

    /// <summary>counted or outside.</summary>
    public string Data { get; init; } = Counted;

    /// <summary>The agencies that can move it.</summary>
    public IReadOnlyList<string> Movers { get; init; } = [];

    /// <summary>How it went, month by month; empty where it has no months.</summary>
    public IReadOnlyList<MonthOf> Months { get; init; } = [];

    /// <summary>Where it would stand at the year's end; null for a year that is over and where nothing is decided.</summary>
    public ForecastOf? Forecast { get; init; }

    /// <summary>How a share has changed on the year that the plan names.</summary>
    public ChangeOn? Change { get; init; }

    /// <summary>What was entered from outside: of its year and of earlier ones, those that wait too.</summary>
    public IReadOnlyList<OutsideValueView> Values { get; init; } = [];

    /// <summary>A month.</summary>
    internal sealed record MonthOf(int Month, long Numerator, long Denominator, decimal? Value);

    /// <summary>A forecast, and how it was made.</summary>
    internal sealed record ForecastOf(long Numerator, long Denominator, decimal? Value, string How);

    /// <summary>An increase on a year, in percentage points and in percent: which of the two the plan means is not clear.</summary>
    internal sealed record ChangeOn(int BaseYear, decimal Base, decimal Points, decimal? Percent)
    {
        /// <summary>Whether it is reached; null where points and percent do not say the same.</summary>
        public bool? IsReached(int goal) => Points >= goal == (Percent >= goal) ? Points >= goal : null;
    }

    /// <summary>What is to be reached.</summary>
    /// <param name="Operator">atLeast.</param>
    /// <param name="Value">How many.</param>
    /// <param name="Unit">percent or documents.</param>
    internal sealed record GoalToReach(string Operator, int Value, string Unit);

    /// <summary>Where one ratio stands.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Numerator">How many records reach it.</param>
    /// <param name="Denominator">Of how many.</param>
    /// <param name="WithinLimit">How many still have time.</param>
    /// <param name="Missing">How many do not reach it.</param>
    /// <param name="Value">The share of a hundred, cut at the second decimal, or the number of documents; null where nothing was to be done.</param>
    /// <param name="IsReached">Whether it is reached; null where nothing was to be done.</param>
    /// <param name="Counts">The codes of its counts: what <c>of=</c> is given to open each.</param>
    internal sealed record RatioReached(
        string Code,
        string Name,
        long Numerator,
        long Denominator,
        long WithinLimit,
        long Missing,
        decimal? Value,
        bool? IsReached,
        RatioCounts Counts
    );

    /// <summary>The counts that a ratio is made of.</summary>
    internal sealed record RatioCounts(string Numerator, string Denominator, string WithinLimit, string Missing);

    /// <summary>Reckons where the target stands.</summary>
    internal static async Task<TargetAnswer> OfAsync(
        Target target,
        CellQuery query,
        FigureReader reader,
        ReferenceNames names,
        DateTimeOffset now,
        string language,
        CancellationToken cancellationToken
    )
    {
        var question = new FigureQuestion(target, query, now) { By = [] };
        var whole = (await reader.CellsAsync(question, cancellationToken))[0];
        var counts = target.Measures.ToDictionary(measure => measure.Code, whole.CountOf, StringComparer.Ordinal);
        var (numerator, denominator) = (counts[TargetCounts.Numerator], counts[TargetCounts.Denominator]);
        RatioReached[] ratios = [.. target.Ratios.Select(ratio => Of(target, ratio, counts, language))];
        return new(
            target.Definition.Code,
            target.Definition.Name.In(language),
            target.Definition.Formula.In(language),
            target.Definition.Source.In(language),
            query.Partner,
            question.Year,
            question.At,
            numerator,
            denominator,
            counts[TargetCounts.WithinLimit],
            counts[TargetCounts.Missing],
            target.Goal.ValueOf(numerator, denominator),
            new("atLeast", target.Goal.Value, target.Goal.Unit),
            ratios.All(ratio => ratio.IsReached is null) ? null : ratios.All(ratio => ratio.IsReached is not false),
            ratios,
            counts,
            question.RecordsOf(whole)
        )
        {
            Movers = TargetMovers.NamesOf(PlanTargets.Find(target.Definition.Code), names, question.Year, language),
            Months = await TargetTrend.MonthsAsync(target, question, reader, cancellationToken),
            Forecast = TargetTrend.Forecast(target, question, counts, language),
        };
    }

    private static RatioReached Of(Target target, Ratio ratio, Dictionary<string, long> counts, string language) =>
        new(
            ratio.Code,
            ratio.Name.In(language),
            counts[ratio.Numerator],
            counts[ratio.Denominator],
            counts[ratio.WithinLimit],
            counts[ratio.Missing],
            target.Goal.ValueOf(counts[ratio.Numerator], counts[ratio.Denominator]),
            target.Goal.IsReached(counts[ratio.Numerator], counts[ratio.Denominator]),
            new(ratio.Numerator, ratio.Denominator, ratio.WithinLimit, ratio.Missing)
        );
}
