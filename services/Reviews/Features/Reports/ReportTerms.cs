using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Domain.Reports;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>Until when reports are taken and to whom they go, as seeds/reference says it for each day (R13): a period keeps the days of its own end, a report goes to whoever receives on the day it is sent.</summary>
internal static class ReportTerms
{
    private static readonly Lazy<IReadOnlyList<Row>> Rows = new(() => SeedFiles.Read<Row>("report-terms.csv"));

    /// <summary>The days of a period, and who receives on a day.</summary>
    public static ReportTerm Of(ReportPeriod period, DateOnly day)
    {
        var (rule, receiving) = (On(period.Kind, period.To), On(period.Kind, day));
        return new(period.To.AddDays(rule.ClosesAfterDays), period.To.AddDays(rule.LocksAfterDays), receiving.Addressee, rule.Unverified);
    }

    /// <summary>The days of a period, and who receives on its closing day.</summary>
    public static ReportTerm WhenDue(ReportPeriod period) => Of(period, period.To.AddDays(On(period.Kind, period.To).ClosesAfterDays));

    // What was before the first rule goes by it.
    private static Row On(string kind, DateOnly day)
    {
        var rows = Rows.Value.Where(row => row.Kind == kind).OrderBy(row => row.ValidFrom).ToList();
        return rows.LastOrDefault(row => row.ValidFrom <= day) ?? rows[0];
    }

    private sealed record Row(
        string Kind,
        int ClosesAfterDays,
        int LocksAfterDays,
        string Addressee,
        bool Unverified,
        DateOnly ValidFrom,
        DateOnly? ValidTo
    );
}
