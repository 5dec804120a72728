using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET and POST /activities/list: a planner of the lead agency enters the activities of a year as a list; what is wrong is said with its line, and nothing is half saved.</summary>
internal sealed class EnterActivityList(FormScope scope, ActivitiesClient activities) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder activities) =>
        activities.MapGroup("/list").RequireRoles(Roles.Planner).MapForm<EnterActivityList>("/");

    // What was sent, each row with its line.
    private IReadOnlyList<TypedLine> sent = [];

    protected override void Fill(FormState form, NoRecord record) =>
        form["year"] = VietnamTime.DateOf(Now).Year.ToString(CultureInfo.InvariantCulture);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        form.Require(L, "instrument", "year", "rows");
        sent = TypedLine.Read(form.Given("rows"));
        var rows = sent.Select(line => Row(line.Number, line.Text, form)).ToList();
        var entered = new NewActivityList(
            form.Given("instrument")?.ToUpperInvariant(),
            form.Whole("year", L),
            form["draft"] == ActivityFields.Yes,
            rows
        );
        return async token =>
        {
            var numbers = (await activities.EnterListAsync(entered, form[FormInputs.Key], token)).References;
            return TypedResults.Redirect($"/activities?instrument={Uri.EscapeDataString(entered.Instrument!)}&entered={numbers.Count}");
        };
    }

    // rows[3].due is said of the line that was typed, which may have empty ones before it.
    protected override string FieldOf(string field) => field.Split('[')[0];

    protected override string WordsOf(string field, string message) =>
        field.StartsWith("rows[", StringComparison.Ordinal)
        && int.TryParse(field["rows[".Length..].Split(']')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? L[ActivityTexts.Line(TypedLine.NumberOf(row, sent), message)]
            : message;

    protected override Text? LabelOf(string field) => ActivityTexts.LabelOf(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<EnterActivityListPage>(shown.Shown, status);

    private NewActivityRow Row(int line, string text, FormState form)
    {
        string?[] cells =
        [
            .. text.Split(text.Contains('\t') ? '\t' : ';').Select(cell => cell.Trim() is { Length: > 0 } said ? said : null),
        ];
        string? Cell(int place) => place < cells.Length ? cells[place] : null;
        DateOnly? due = null;
        if (Cell(2) is { } typed && Times.TryReadDay(typed, VietnamTime.DateOf(Now), out var day))
        {
            due = day;
        }
        else
        {
            form.Add("rows", L[ActivityTexts.Line(line, L[ExchangeTexts.DayWrong])]);
        }

        var goal = Cell(4) is { } number ? ActivityFields.Number(number) : null;
        if (Cell(4) is not null && goal is null)
        {
            form.Add("rows", L[ActivityTexts.Line(line, L[ActivityTexts.NumberWrong])]);
        }

        return new(Cell(0), Cell(1), due, Cell(3), goal, Cell(5));
    }
}
