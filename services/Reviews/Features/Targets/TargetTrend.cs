using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Targets;

/// <summary>How a counted target went month by month, and where it would stand at the year's end.</summary>
internal static class TargetTrend
{
    private const int Months = 12;

    /// <summary>Each month that has records; nothing for a target that has no months.</summary>
    public static async Task<IReadOnlyList<TargetAnswer.MonthOf>> MonthsAsync(
        Target target,
        FigureQuestion question,
        FigureReader reader,
        CancellationToken cancellationToken
    )
    {
        if (target.MonthOf is not { } month)
        {
            return [];
        }

        var cells = await reader.CellsAsync(question with { By = [Dimensions.Month with { Expression = month }] }, cancellationToken);
        var (numerator, denominator) = (MeasureOf(target, TargetCounts.Numerator), MeasureOf(target, TargetCounts.Denominator));
        return
        [
            .. cells
                .Where(cell => cell.By[Dimensions.Month.Code] is not null)
                .Select(cell => new TargetAnswer.MonthOf(
                    Convert.ToInt32(cell.By[Dimensions.Month.Code], CultureInfo.InvariantCulture),
                    cell.CountOf(numerator),
                    cell.CountOf(denominator),
                    target.Goal.ValueOf(cell.CountOf(numerator), cell.CountOf(denominator))
                )),
        ];
    }

    /// <summary>
    /// Where it would stand at the end of a year that is not over: as much comes in the months that are left as came in those that are gone, and of what still has time as large a share is reached as of what is
    /// decided already. Nothing for a year that is over, and where nothing is decided yet.
    /// </summary>
    public static TargetAnswer.ForecastOf? Forecast(
        Target target,
        FigureQuestion question,
        IReadOnlyDictionary<string, long> counts,
        string language
    )
    {
        var (numerator, missing, within) = (counts[TargetCounts.Numerator], counts[TargetCounts.Missing], counts[TargetCounts.WithinLimit]);
        var decided = numerator + missing;
        if (target.Goal.Unit != Goal.Percent || VietnamTime.YearOf(question.At) != question.Year || decided == 0)
        {
            return null;
        }

        var gone = VietnamTime.DateOf(question.At).Month;
        var isVolume = target.MonthOf is not null;
        var all = (isVolume ? (decided + within) * Months / gone : decided + within);
        var reached = (long)Math.Floor((decimal)all * numerator / decided);
        var how = isVolume ? Paced : Decided;
        return new(
            reached,
            all,
            target.Goal.ValueOf(reached, all),
            string.Format(CultureInfo.InvariantCulture, how.In(language), numerator, decided, gone)
        );
    }

    private static readonly Text Paced = new(
        "Giả định {2} tháng đã qua lặp lại đến hết năm, và những hồ sơ còn trong thời hạn hay sẽ đến đạt cùng tỷ lệ với {0}/{1} hồ sơ đã có kết quả.",
        "Assumes that the {2} months gone repeat to the year's end, and that what still has time or is to come is reached in the same share as {0} of the {1} already decided."
    );

    private static readonly Text Decided = new(
        "Giả định những trường hợp còn trong thời hạn đạt cùng tỷ lệ với {0}/{1} trường hợp đã có kết quả.",
        "Assumes that what still has time is reached in the same share as {0} of the {1} already decided."
    );

    private static Measure MeasureOf(Target target, string code) => target.Measures.First(measure => measure.Code == code);
}
