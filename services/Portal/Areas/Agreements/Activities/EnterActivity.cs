using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Agreements.Instruments;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET and POST /activities/new: a planner of the lead agency enters a priority activity.</summary>
internal sealed class EnterActivity(FormScope scope, ActivitiesClient activities) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder activities) =>
        activities.MapGroup("/new").RequireRoles(Roles.Planner).MapForm<EnterActivity>("/");

    protected override void Fill(FormState form, NoRecord record)
    {
        form["instrument"] = Http.Request.Query["instrument"].ToString().ToUpperInvariant();
        form["framework"] = Http.Request.Query["framework"].ToString().ToUpperInvariant();
        form["task"] = Http.Request.Query["task"].ToString();
        form["year"] = VietnamTime.DateOf(Now).Year.ToString(CultureInfo.InvariantCulture);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        form.Require(L, "year", "title", "due");
        var entered = new NewActivity(
            form.Given("instrument")?.ToUpperInvariant(),
            form.Given("framework"),
            form.Whole("year", L),
            form["draft"] == ActivityFields.Yes,
            PlanInstrument.OneLine(form.Given("title")),
            form.Given("owner"),
            form.Given("partnerUnit"),
            LetterDays.Read(form, "due", L, Now),
            form.Given("indicator"),
            form.Number("baseline", L),
            form.Number("goal", L),
            form.Given("task")?.ToUpperInvariant()
        );
        return async token =>
            TypedResults.Redirect(
                $"/activities/{(await activities.EnterAsync(entered, form[FormInputs.Key], token)).Reference}?note=saved"
            );
    }

    protected override Text? LabelOf(string field) => ActivityTexts.LabelOf(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<EnterActivityPage>(shown.Shown, status);
}
