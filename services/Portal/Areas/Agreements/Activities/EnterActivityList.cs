using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET and POST /activities/list: a planner of the lead agency enters the activities of a year as a list; what is wrong is said with its line, and nothing is half saved.</summary>
internal sealed class EnterActivityList(FormScope scope, ActivitiesClient activities) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder activities) =>
        activities.MapGroup("/list").RequireRoles(Roles.Planner).MapForm<EnterActivityList>("/");

    // What was sent, each row with its line.
    private IReadOnlyList<TypedLine> sent = [];

    protected override void Fill(FormState form, NoRecord record)
    {
        form["framework"] = Http.Request.Query["framework"].ToString().ToUpperInvariant();
        form["year"] = VietnamTime.DateOf(Now).Year.ToString(CultureInfo.InvariantCulture);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        form.Require(L, "year", "rows");
        sent = TypedLine.Read(form.Given("rows"));
        var rows = sent.Select(line => line.AsActivity(Now)).ToList();
        var entered = new NewActivityList(
            form.Given("instrument")?.ToUpperInvariant(),
            form.Given("framework"),
            form.Whole("year", L),
            form["draft"] == ActivityFields.Yes,
            rows
        );
        return async token =>
        {
            var numbers = (await activities.EnterListAsync(entered, form[FormInputs.Key], token)).References;
            var under = entered.Framework is { } framework
                ? $"framework={Uri.EscapeDataString(framework)}"
                : $"instrument={Uri.EscapeDataString(entered.Instrument ?? "")}";
            return TypedResults.Redirect($"/activities?{under}&entered={numbers.Count}");
        };
    }

    // rows[3].due is said of the line that was typed, which may have empty ones before it.
    protected override void Refused(FormState form, ServiceProblem problem) => form.AddLines(problem, "rows", sent, L, Now);

    protected override Text? LabelOf(string field) => ActivityTexts.LabelOf(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<EnterActivityListPage>(shown.Shown, status);
}
