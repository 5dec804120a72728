using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Reports;

/// <summary>/reviews/reports: what agencies and provinces report by period, who is missing, and the whole. Reviews decides who sees and does what.</summary>
internal static class ReportPages
{
    public const string Address = "/reviews/reports";

    // The latest first.
    private static readonly string[] Parts = ["", "-H2", "-Q4", "-Q3", "-H1", "-Q2", "-Q1"];

    public static void Map(RouteGroupBuilder pages)
    {
        var reports = pages.MapGroup(Address).RequireRoles(Roles.Planner);
        reports.MapGet("/", ListAsync);
        reports.MapForm<WriteReport>("/new");
        reports.MapGet("/whole", ShowWholeAsync);
        reports.MapPost("/reminders", RemindAsync);
        reports.MapGet("/reminders", () => TypedResults.Redirect(Address));
        reports.MapGet("/{id:guid}", ShowAsync);
        reports.MapForm<ChangeReport>("/{id:guid}/text");
        reports.MapForm<TakeReportStep>("/{id:guid}/steps/{step}");
    }

    /// <summary>The periods that people choose from: of this year and the one before.</summary>
    public static IReadOnlyList<string> PeriodsOf(int year) =>
        [.. new[] { year, year - 1 }.SelectMany(each => Parts.Select(part => each.ToString(CultureInfo.InvariantCulture) + part))];

    /// <summary>Those of them that have begun by a day: of the others nothing can be reported yet.</summary>
    public static IReadOnlyList<string> PeriodsBegunBy(DateOnly day) => [.. PeriodsOf(day.Year).Where(period => FirstDayOf(period) <= day)];

    // Of a code of Parts.
    private static DateOnly FirstDayOf(string period)
    {
        var year = int.Parse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var month =
            period.Length == 4 ? 1
            : period[5] == 'Q' ? ((period[6] - '0') * 3) - 2
            : ((period[6] - '0') * 6) - 5;
        return new(year, month, 1);
    }

    private static async Task<IResult> ListAsync(
        HttpRequest request,
        string? reminded,
        ReportsClient client,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        ReportList? read = null;
        var now = clock.GetUtcNow();
        return await new ListAddress(Address, request.Query, "period", "agency", "province", "status").ShowAsync<ReportsPage, ReportRow>(
            language,
            now,
            async query =>
            {
                read = await client.ListAsync(query, cancellationToken);
                return new(read.Items, read.Next);
            },
            list => new ReportsModel(list, read?.Period, read?.Receives is true, VietnamTime.YearOf(now), reminded)
        );
    }

    private static async Task<IResult> ShowAsync(Guid id, string? note, ReportsClient client, CancellationToken cancellationToken) =>
        Page.Show<ReportPage>(new ReportModel(await client.ReadAsync(id, cancellationToken), note));

    private static async Task<IResult> ShowWholeAsync(string period, ReportsClient client, CancellationToken cancellationToken) =>
        Page.Show<WholeReportPage>(await client.WholeAsync(period, cancellationToken));

    private static async Task<IResult> RemindAsync(IFormCollection sent, ReportsClient client, CancellationToken cancellationToken)
    {
        var form = FormState.Of(sent);
        var (period, reminded) = (form.Given("period") ?? "", 0);
        try
        {
            reminded = (
                await client.RemindAsync(new(period, form.Given("agency"), form.Given("province")), form[FormInputs.Key], cancellationToken)
            ).Reminded;
        }
        catch (ServiceProblemException nobody) when (nobody.Problem.Status == StatusCodes.Status409Conflict)
        {
            // All have sent theirs, or were reminded today: the list says so.
        }

        return TypedResults.Redirect(
            string.Create(CultureInfo.InvariantCulture, $"{Address}?period={Uri.EscapeDataString(period)}&reminded={reminded}")
        );
    }
}

/// <summary>The reports that the user sees.</summary>
public sealed record ReportsModel(ListOf<ReportRow> List, ReportPeriod? Period, bool Receives, int Year, string? Reminded);

/// <summary>A report, and what was just done.</summary>
public sealed record ReportModel(Report Report, string? Note);
