using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Knowing;

/// <summary>GET and POST /cases/persons/{id}/correct: what changes of what is known of a person. The form shows nothing that is known, so opening it is no reading.</summary>
internal sealed class CorrectIdentity(FormScope scope, PersonsClient persons, KnowingClient knowing) : RecordForm<Returning>(scope)
{
    /// <summary>What the address of the person says was done.</summary>
    public const string Note = Known.PersonEvent.Corrected;

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<CorrectIdentity>("/persons/{id:guid}/correct");

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await persons.ReadAsync(Id, withIdentity: false, cancellationToken) is { MayCorrect: true } person ? person : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override IEnumerable<string?> CaseText(FormState form, Returning record) => [form.Given("reason")];

    protected override string FieldOf(string field) => PersonForm.FieldOf(field);

    protected override Text? LabelOf(string field) => field == "reason" ? PeopleTexts.CorrectReason : LogLabels.Of($".{field}");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Returning record)
    {
        var typed = PersonForm.Read(form, Now);
        var correction = new IdentityCorrection(
            form.Given("reason"),
            typed.Sex,
            typed.Birth,
            typed.Name,
            typed.Aliases,
            typed.Document,
            typed.Telephone,
            typed.Nationality,
            typed.Address,
            form.All("needs"),
            form.All("remove")
        );
        form.Require(L, "reason");
        return token =>
            ThenAsync(
                knowing.CorrectAsync(Id, SeenIn(form), correction, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={Note}#identity"
            );
    }

    protected override IResult Show(FormOn<Returning> shown, int status) => Page.Show<CorrectIdentityPage>(shown, status);
}
