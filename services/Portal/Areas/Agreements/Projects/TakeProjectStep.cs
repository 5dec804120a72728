using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Areas.Agreements.Money;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>GET and POST /projects/{reference}/{step}: a step of a project as a form; Agreements says which steps the user may take.</summary>
internal sealed class TakeProjectStep(FormScope scope, ProjectsClient projects) : RecordForm<Project>(scope)
{
    private readonly MoneyForm money = new(ProjectFields.Budget);

    public static void Map(RouteGroupBuilder projects) =>
        projects.MapGroup("/{reference}").RequireRoles(Roles.Planner).MapForm<TakeProjectStep>("/{step}");

    private string Step => Route("step");

    protected override async Task<Project?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        ProjectFields.Of.ContainsKey(Step) ? await projects.ReadAsync(Route("reference"), cancellationToken) : null;

    protected override long? VersionOf(Project record) => record.Version;

    protected override void Fill(FormState form, Project record)
    {
        if (ProjectFields.Of[Step].Contains(ProjectFields.On))
        {
            form[ProjectFields.On] = Times.Day(Now);
        }

        if (Step == Known.ProjectStep.Budget)
        {
            money.Fill(form, record.Budget, L);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Project record)
    {
        form.Require(L, ProjectFields.RequiredOf(Step));
        var fields = ProjectFields
            .Of[Step]
            .Select(field => KeyValuePair.Create(field, Typed(form, field)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return token =>
            ThenAsync(
                projects.StepAsync(record.Reference, SeenIn(form), Step, fields, form[FormInputs.Key], token),
                $"/projects/{Uri.EscapeDataString(record.Reference)}?note={Step}"
            );
    }

    protected override string FieldOf(string field) => money.FieldOf(field);

    protected override IEnumerable<string?> CaseText(FormState form, Project record) => [form.Given("note"), form.Given("reason")];

    protected override Text? LabelOf(string field) => ProjectTexts.LabelOf(field);

    protected override IResult Show(FormOn<Project> shown, int status) =>
        Page.Show<ProjectStepPage>(new ProjectStepModel(shown, Step), status);

    /// <summary>Which outputs are still to be reached, or reports to be handed in.</summary>
    public static IReadOnlyList<Choice> Open(Project project, string step, PageLanguage language) =>
        step == Known.ProjectStep.Output
            ?
            [
                .. project
                    .Outputs.Where(output => output.ReachedOn is null)
                    .Select(output => new Choice(output.Number.ToString(CultureInfo.InvariantCulture), output.Title)),
            ]
            :
            [
                .. project
                    .Reports.Where(report => report.MadeOn is null)
                    .Select(report => new Choice(
                        report.Number.ToString(CultureInfo.InvariantCulture),
                        language[ProjectTexts.DueOn, Times.Day(report.DueOn)]
                    )),
            ];

    private object? Typed(FormState form, string field) =>
        field switch
        {
            ProjectFields.On or ProjectFields.Until => LetterDays.Read(form, field, L, Now),
            ProjectFields.Number => form.Whole(field, L),
            ProjectFields.Budget => money.Read(form, L),
            _ => form.Given(field),
        };
}

/// <summary>What the page of a step shows.</summary>
public sealed record ProjectStepModel(FormOn<Project> On, string Step);
