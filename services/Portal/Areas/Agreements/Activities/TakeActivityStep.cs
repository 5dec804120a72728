using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET and POST /activities/{reference}/{step}: a step of an activity as a form; Agreements says which steps the user may take.</summary>
internal sealed class TakeActivityStep(FormScope scope, ActivitiesClient activities) : RecordForm<Activity>(scope)
{
    public static void Map(RouteGroupBuilder activities) =>
        activities.MapGroup("/{reference}").RequireRoles(Roles.Planner).MapForm<TakeActivityStep>("/{step}");

    private string Reference => Route("reference");

    private string Step => Route("step");

    protected override async Task<Activity?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        ActivityFields.Of.ContainsKey(Step) ? await activities.ReadAsync(Reference, cancellationToken) : null;

    protected override long? VersionOf(Activity record) => record.Version;

    protected override void Fill(FormState form, Activity record)
    {
        if (Step == Known.ActivityStep.Completion)
        {
            form["on"] = Times.Day(Now);
        }
        else if (Step == Known.ActivityStep.CarryOver)
        {
            form["year"] = (record.Year + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Activity record)
    {
        form.Require(L, ActivityFields.RequiredOf(Step));
        var fields = ActivityFields
            .Of[Step]
            .Select(field => KeyValuePair.Create(field, Typed(form, field)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return token =>
            ThenAsync(
                activities.StepAsync(Reference, SeenIn(form), Step, fields, form[FormInputs.Key], token),
                $"/activities/{Uri.EscapeDataString(Reference)}?note={Step}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Activity record) =>
        [form.Given("done"), form.Given("hinders"), form.Given("note"), form.Given("reason")];

    protected override Text? LabelOf(string field) => ActivityTexts.LabelOf(field);

    protected override IResult Show(FormOn<Activity> shown, int status) =>
        Page.Show<ActivityStepPage>(new ActivityStepModel(shown.Record, shown.Shown, Step), status);

    private object? Typed(FormState form, string field) =>
        field switch
        {
            "on" or ActivityFields.Due => LetterDays.Read(form, field, L, Now),
            "year" or "percent" => form.Whole(field, L),
            "value" => form.Number(field, L),
            _ => form.Given(field),
        };
}

/// <summary>What the page of a step shows.</summary>
public sealed record ActivityStepModel(Activity Activity, ShownForm Shown, string Step);
