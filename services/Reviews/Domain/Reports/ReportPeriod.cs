using System.Globalization;

namespace Cooperation.Reviews.Domain.Reports;

/// <summary>The period of a report (plan, section III): <c>2018-Q1</c>, <c>2018-H1</c>, <c>2018</c>, or the day for which one was asked out of turn, <c>2018-07-30</c>.</summary>
/// <param name="Code">How it is written.</param>
/// <param name="Kind">quarter, halfYear, year or adHoc.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record ReportPeriod(string Code, string Kind, DateOnly From, DateOnly To)
{
    /// <summary>How periods are written.</summary>
    public const string Form = "^20[0-9]{2}(-Q[1-4]|-H[12]|-[0-9]{2}-[0-9]{2})?$";

    /// <summary>A quarter of a year.</summary>
    public const string Quarter = "quarter";

    /// <summary>Six months.</summary>
    public const string HalfYear = "halfYear";

    /// <summary>A year.</summary>
    public const string Year = "year";

    /// <summary>Asked for out of turn.</summary>
    public const string AdHoc = "adHoc";

    /// <summary>The period that is written so; null where it is none.</summary>
    public static ReportPeriod? Read(string? code)
    {
        if (
            code is not { Length: 4 or 7 or 10 }
            || !int.TryParse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return null;
        }

        return code[4..] switch
        {
            "" => Of(code, Year, year, firstMonth: 1, months: 12),
            ['-', 'Q', >= '1' and <= '4' and var number] => Of(code, Quarter, year, ((number - '0') * 3) - 2, months: 3),
            ['-', 'H', '1' or '2'] => Of(code, HalfYear, year, code[6] == '1' ? 1 : 7, months: 6),
            _ => DateOnly.TryParseExact(code, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new(code, AdHoc, day, day)
                : null,
        };
    }

    private static ReportPeriod Of(string code, string kind, int year, int firstMonth, int months)
    {
        var first = new DateOnly(year, firstMonth, 1);
        return new(code, kind, first, first.AddMonths(months).AddDays(-1));
    }
}

/// <summary>Until when a report of a period is in time and is taken at all, and to whom it goes.</summary>
/// <param name="ClosesOn">The last day on which it is in time.</param>
/// <param name="LocksOn">The last day on which it is taken without having been sent back.</param>
/// <param name="Addressee">The body of the standing agency that it goes to.</param>
/// <param name="IsUnverified">Whether no text was found that sets these days.</param>
public sealed record ReportTerm(DateOnly ClosesOn, DateOnly LocksOn, string Addressee, bool IsUnverified);
