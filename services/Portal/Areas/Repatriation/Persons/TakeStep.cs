using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>GET and POST /cases/persons/{id}/{step}: a step of a person's return as a form; Repatriation says which steps the user may take.</summary>
internal sealed class TakeStep(FormScope scope, PersonsClient persons) : RecordForm<Returning>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<TakeStep>("/persons/{id:guid}/{step}");

    private string Step => Route("step");

    private string PersonPage => $"/cases/persons/{Id}";

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        StepFields.Of.ContainsKey(Step) ? await persons.ReadAsync(Id, withIdentity: false, cancellationToken) : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override void Fill(FormState form, Returning record)
    {
        if (Step == Known.PersonStep.Reception)
        {
            // An empty time is that of saving: a certificate noted meanwhile would be older than the reception.
            form["at"] = Times.Moment(Now);
        }

        if (StepFields.Of[Step].Contains(StepFields.Gate) && record.Standing.Gate is { } planned)
        {
            form[StepFields.Gate] = planned;
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Returning record)
    {
        var fields = StepFields.Read(form, Step, StepFields.Of[Step], L, Now);
        return token =>
            ThenAsync(persons.StepAsync(Id, SeenIn(form), Step, fields, form[FormInputs.Key], token), $"{PersonPage}?note={Step}");
    }

    protected override IEnumerable<string?> CaseText(FormState form, Returning record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => PersonLabels.Of(field);

    protected override IResult Show(FormOn<Returning> shown, int status) =>
        Page.Show<StepPage>(new StepModel(shown.Record, shown.Shown, Step), status);
}

/// <summary>What the page of a step shows.</summary>
public sealed record StepModel(Returning Person, ShownForm Shown, string Step);
