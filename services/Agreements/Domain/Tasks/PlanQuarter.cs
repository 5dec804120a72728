using System.Globalization;
using System.Runtime.InteropServices;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>A quarter of a year, as reports count them: <c>2018-Q2</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 4.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlanQuarter(int Year, int Number)
{
    /// <summary>How it is written.</summary>
    public const string Form = "^[0-9]{4}-Q[1-4]$";

    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, (Number * 3) - 2, 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => First.AddMonths(3).AddDays(-1);

    /// <summary>The quarter of a day.</summary>
    public static PlanQuarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);

    /// <summary>All four of a year.</summary>
    public static IReadOnlyList<PlanQuarter> OfYear(int year) => [new(year, 1), new(year, 2), new(year, 3), new(year, 4)];

    /// <summary>Reads one; null where it is none.</summary>
    public static PlanQuarter? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
            text is [_, _, _, _, '-', 'Q', >= '1' and <= '4' and var number]
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year > 0
            ? new(year, number - '0')
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");
}
