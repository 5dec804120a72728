namespace Cooperation.Portal.Clients;

/// <summary>Persons brought home by partner, month, route and stage.</summary>
public sealed record PersonsFigure(
    string Name,
    string Definition,
    string Source,
    string? Partner,
    int Year,
    IReadOnlyList<int> Years,
    int Total,
    IReadOnlyList<PersonsFigure.Cell> Cells
)
{
    /// <summary>One number of it; the kind is the route, the status the stage.</summary>
    public sealed record Cell(string? Partner, int Month, string? Kind, string? Status, int Count);
}

/// <summary>Handovers by partner, month and place, with how many were planned and how many came.</summary>
public sealed record HandoversFigure(
    string Name,
    string Definition,
    string Source,
    string? Partner,
    int Year,
    IReadOnlyList<int> Years,
    int Total,
    IReadOnlyList<HandoversFigure.Cell> Cells
)
{
    /// <summary>One line of it; the kind is the gate or marker.</summary>
    public sealed record Cell(string? Partner, int Month, string? Kind, int Count, int Planned, int Came, int Unlisted);
}

/// <summary>Where a target of the plan stands, by each of its ratios.</summary>
public sealed record TargetFigure(
    string Code,
    string Name,
    string Definition,
    string Source,
    string? Partner,
    int Year,
    DateTimeOffset At,
    TargetFigure.GoalToReach Goal,
    bool? IsReached,
    IReadOnlyList<TargetFigure.Ratio> Ratios,
    long Numerator,
    long Denominator,
    long Missing,
    decimal? Value,
    string Data,
    IReadOnlyList<string> Movers,
    IReadOnlyList<TargetFigure.MonthOfYear> Months,
    TargetFigure.YearsEnd? Forecast,
    TargetFigure.ChangeOnYear? Change,
    IReadOnlyList<OutsideValue> Values
)
{
    /// <summary>A month of the year.</summary>
    public sealed record MonthOfYear(int Month, long Numerator, long Denominator, decimal? Value);

    /// <summary>A forecast for the year's end, and how it was made.</summary>
    public sealed record YearsEnd(long Numerator, long Denominator, decimal? Value, string How);

    /// <summary>An increase on a year, in percentage points and in percent.</summary>
    public sealed record ChangeOnYear(int BaseYear, decimal Base, decimal Points, decimal? Percent);

    /// <summary>What is to be reached.</summary>
    public sealed record GoalToReach(string Operator, int Value, string Unit);

    /// <summary>One ratio; whose time is not over stands apart.</summary>
    public sealed record Ratio(
        string Code,
        string Name,
        int Numerator,
        int Denominator,
        int WithinLimit,
        int Missing,
        decimal? Value,
        bool? IsReached,
        CountsOfRatio Counts
    );

    /// <summary>By what each count of a ratio is opened.</summary>
    public sealed record CountsOfRatio(string Numerator, string Denominator, string WithinLimit, string Missing);
}

/// <summary>What a planner sees of a record behind a number.</summary>
public sealed record FigureRecord(
    string Reference,
    string? Partner,
    string? Kind,
    string? Status,
    string? Agency,
    string? Desk,
    DateTimeOffset? DatedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? DoneAt,
    DateTimeOffset? ClosedAt
);
