using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Agreements.Money;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>GET and POST /projects/new: a planner proposes a project, which his agency leads.</summary>
internal sealed class ProposeProject(FormScope scope, ProjectsClient projects) : PlainForm(scope)
{
    private readonly MoneyForm money = new(ProjectFields.Budget);

    public static void Map(RouteGroupBuilder projects) =>
        projects.MapGroup("/new").RequireRoles(Roles.Planner).MapForm<ProposeProject>("/");

    protected override void Fill(FormState form, NoRecord record)
    {
        form["proposedOn"] = Times.Day(Now);
        money.Fill(form, [], L);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        form.Require(L, "title", "proposedOn", "startsOn", "endsOn");
        var proposed = new NewProject(
            form.Given("title"),
            form.Given("purpose"),
            form.All(ProjectTexts.PartnersField),
            form.All("donors"),
            form.Given("instrument")?.ToUpperInvariant(),
            form.Given("task")?.ToUpperInvariant(),
            LetterDays.Read(form, "proposedOn", L, Now),
            LetterDays.Read(form, "startsOn", L, Now),
            LetterDays.Read(form, "endsOn", L, Now),
            money.Read(form, L),
            [.. Lines(form, "outputs").Select(title => new NewProjectOutput(title))],
            [.. Lines(form, "reportsDue").Select(line => Day(form, line)).OfType<DateOnly>()]
        );
        return async token =>
            TypedResults.Redirect($"/projects/{(await projects.ProposeAsync(proposed, form[FormInputs.Key], token)).Reference}?note=saved");
    }

    // Of many lines in one field every refusal stands at the field.
    protected override string FieldOf(string field) =>
        field.StartsWith(ProjectFields.Budget, StringComparison.Ordinal) ? money.FieldOf(field) : field.Split('[')[0];

    protected override IEnumerable<string?> CaseText(FormState form, NoRecord record) => [form.Given("purpose")];

    protected override Text? LabelOf(string field) => ProjectTexts.LabelOf(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<NewProjectPage>(shown.Shown, status);

    private static string[] Lines(FormState form, string field) =>
        (form.Given(field) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private DateOnly? Day(FormState form, string typed)
    {
        if (Times.TryReadDay(typed, VietnamTime.DateOf(Now), out var day))
        {
            return day;
        }

        form.Add("reportsDue", $"{typed}: {L[ExchangeTexts.DayWrong]}");
        return null;
    }
}
