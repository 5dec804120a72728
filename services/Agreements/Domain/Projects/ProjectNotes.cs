using System.Globalization;
using Cooperation.Agreements.Domain.Money;

namespace Cooperation.Agreements.Domain.Projects;

/// <summary>What the timeline of a project says beside what happened: the day of it, money and days before and after. In signs that both languages read.</summary>
internal static class ProjectNotes
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>A day.</summary>
    public static string Of(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day on which it was, with what was said.</summary>
    public static string OnDay(DateOnly day, string? note) => note is null ? Of(day) : $"{Of(day)}: {note}";

    /// <summary>A report that was handed in: when it was due, when it was made.</summary>
    public static string Of(ProjectReport report, string? note) => OnDay(report.MadeOn!.Value, note) + $" ({Of(report.DueOn)})";

    /// <summary>Money, the sum of each currency.</summary>
    public static string Of(IReadOnlyList<MoneyLine> budget) =>
        budget.Count == 0
            ? "0"
            : string.Join(
                " + ",
                budget
                    .GroupBy(line => line.Currency, StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => string.Create(Vietnamese, $"{group.Sum(line => line.Amount):#,##0.##} {group.Key}"))
            );

    /// <summary>What it was, what it is, and why.</summary>
    public static string OfChange(string before, string after, string reason) => $"{before} → {after}: {reason}";
}
