using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;

namespace Cooperation.Reviews.Features.AnnualReviews.Charts;

/// <summary>The sentence of a drawing: what was most and least, of how many, and how many it was the year before.</summary>
internal static class DrawingWords
{
    /// <summary>The measure that a sentence tells of a figure of answers.</summary>
    public const string HoursToAnswer = "medianHoursToAnswer";

    /// <summary>The measure that a sentence tells of a figure of days.</summary>
    public const string Days = "medianDays";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A number as each language writes it.</summary>
    public static Text Number(decimal? value) =>
        value is { } known ? new(known.ToString("#,0.##", Vietnamese), known.ToString("#,0.##", English)) : new("–", "–");

    /// <summary>A year, which is the same in both.</summary>
    public static Text Plain(int year)
    {
        var said = year.ToString(CultureInfo.InvariantCulture);
        return new(said, said);
    }

    /// <summary>A quarter or month with the word before its number.</summary>
    public static Text InTime(FrozenTable table, FrozenTable.Line line)
    {
        var (by, name) = (table.Figure.By[0].Name, line.Names[0]);
        return new($"{by.Vi} {name.Vi}", $"{by.En} {name.En}");
    }

    public static Text Trend(FrozenTable table)
    {
        var most = table.Lines.MaxBy(line => line.Values[0][0] ?? 0)!;
        var least = table.Lines.MinBy(line => line.Values[0][0] ?? 0)!;
        var (high, low, year) = (Number(most.Values[0][0] ?? 0), Number(least.Values[0][0] ?? 0), Plain(table.Years[0].Year));
        var by = table.Figure.By[0].Name;
        var whole = Whole(table);
        return new(
            $"Năm {year.Vi}: nhiều nhất {Lower(by.Vi)} {most.Names[0].Vi} ({high.Vi}), ít nhất {Lower(by.Vi)} {least.Names[0].Vi} ({low.Vi}); {whole.Vi}.",
            $"{year.En}: most in {Lower(by.En)} {most.Names[0].En} ({high.En}), least in {Lower(by.En)} {least.Names[0].En} ({low.En}); {whole.En}."
        );
    }

    public static Text Most(FrozenTable table)
    {
        var most = table.Lines.MaxBy(line => line.Values[0][0] ?? 0)!;
        var (high, year, whole) = (Number(most.Values[0][0] ?? 0), Plain(table.Years[0].Year), Whole(table));
        return new(
            $"Năm {year.Vi}, nhiều nhất: {string.Join(", ", most.Names.Select(name => name.Vi))} ({high.Vi}); {whole.Vi}.",
            $"Most in {year.En}: {string.Join(", ", most.Names.Select(name => name.En))} ({high.En}); {whole.En}."
        );
    }

    public static Text Times(FrozenTable table)
    {
        var (place, median) = table.Figure.Measures.Index().FirstOrDefault(measure => measure.Item.Code is HoursToAnswer or Days);
        if (median is null)
        {
            return Most(table);
        }

        var (what, unit) =
            median.Code == Days
                ? (new Text("trung vị thời gian", "Median time"), new Text("ngày", "days"))
                : (new Text("trung vị đến trả lời", "Median time to an answer"), new Text("giờ", "hours"));
        var lines = table.Lines.Select(line => (Name: line.Names[0], Time: Number(line.Values[0][place]))).ToList();
        var year = Plain(table.Years[0].Year);
        return new(
            $"Năm {year.Vi}, {what.Vi}: {string.Join("; ", lines.Select(line => $"{Lower(line.Name.Vi)} {line.Time.Vi} {unit.Vi}"))}.",
            $"{what.En} in {year.En}: {string.Join("; ", lines.Select(line => $"{Lower(line.Name.En)} {line.Time.En} {unit.En}"))}."
        );
    }

    private static Text Whole(FrozenTable table)
    {
        var now = Number(table.Years[0].Total[0]);
        if (table.Years.Count < 2)
        {
            return new($"cả năm {now.Vi}", $"{now.En} in all");
        }

        var (before, year) = (table.Years[1].Total[0], Plain(table.Years[1].Year));
        return before is null
            ? new($"cả năm {now.Vi}, năm {year.Vi} chưa rõ", $"{now.En} in all, {year.En} is not known")
            : new($"cả năm {now.Vi}, năm {year.Vi} là {Number(before).Vi}", $"{now.En} in all, against {Number(before).En} in {year.En}");
    }

    private static string Lower(string words) => words.Length == 0 ? words : char.ToLower(words[0], Vietnamese) + words[1..];
}
