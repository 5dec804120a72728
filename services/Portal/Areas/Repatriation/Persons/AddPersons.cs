using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>GET and POST /cases/{id}/persons/new: a consular officer enters more people with a case, a border post with one of its own.</summary>
internal sealed class AddPersons(FormScope scope, CasesClient cases, PersonsClient persons) : RecordForm<Case>(scope)
{
    /// <summary>What the address of the case says was done.</summary>
    public const string Note = "entered";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<AddPersons>("/{id:guid}/persons/new");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken);

    protected override long? VersionOf(Case record) => record.Version;

    protected override void Fill(FormState form, Case record) => PersonsFields.Begin(form, 1);

    protected override Task<IResult?> PressAsync(FormState form, Case record, CancellationToken cancellationToken) =>
        Task.FromResult(PersonsFields.Press(form, form[FormInputs.Action]) ? Show(new(record, new(form)), StatusCodes.Status200OK) : null);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        var entered = PersonsFields.Read(form, Now);
        if (entered.Count == 0)
        {
            PersonsFields.Begin(form, 1);
            form.Add(PersonsFields.Field("0", "sex"), L[SiteTexts.Required]);
        }

        return token => ThenAsync(persons.AddAsync(Id, SeenIn(form), entered, form[FormInputs.Key], token), $"/cases/{Id}?note={Note}");
    }

    protected override IEnumerable<string?> CaseText(FormState form, Case record) => PersonsFields.CaseText(form);

    protected override Text? LabelOf(string field) => PersonLabels.OfSeveral(field);

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<AddPersonsPage>(shown, status);
}
