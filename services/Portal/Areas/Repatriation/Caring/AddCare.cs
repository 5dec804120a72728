using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Caring;

/// <summary>GET and POST /cases/persons/{id}/care/{type}/new: a follow-up visit, a support or a consent is written down.</summary>
internal sealed class AddCare(FormScope scope, PersonsClient persons) : RecordForm<Returning>(scope)
{
    private static readonly string[] Types = [Known.Care.Visit, Known.Care.Support, Known.Care.Consent];

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<AddCare>($"/persons/{{id:guid}}/{Known.PersonStep.Care}/{{type}}/new");

    private string Type => Route("type");

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        Types.Contains(Type)
        && await persons.ReadAsync(Id, withIdentity: false, cancellationToken) is var person
        && (person.MayCare || IsSent)
            ? person
            : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override void Fill(FormState form, Returning record)
    {
        if (Type == Known.Care.Consent)
        {
            form["on"] = Times.Day(Now);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Returning record)
    {
        form.Require(L, RequiredOf(Type));
        var to = Type == Known.Care.Consent ? form.Given("to") : Known.Care.Planned;
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["type"] = Type,
            ["to"] = to,
            ["kind"] = form.Given("kind"),
            ["due"] = LetterDays.Read(form, "due", L, Now),
            ["on"] = LetterDays.Read(form, "on", L, Now),
            ["provider"] = form.Given("provider"),
            ["givenBy"] = form.Given("givenBy"),
            ["note"] = form.Given("note"),
        };
        return token =>
            ThenAsync(
                persons.StepAsync(Id, SeenIn(form), Known.PersonStep.Care, fields, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={Uri.EscapeDataString(Known.Care.EventOf(Type, to ?? ""))}#care"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Returning record) => [form.Given("note"), form.Given("provider")];

    protected override Text? LabelOf(string field) => CareTexts.LabelOf(field);

    protected override IResult Show(FormOn<Returning> shown, int status) =>
        Page.Show<AddCarePage>(new AddCareModel(shown.Record, shown.Shown, Type), status);

    private static string[] RequiredOf(string type) =>
        type switch
        {
            Known.Care.Visit => ["kind", "due"],
            Known.Care.Support => ["kind", "provider"],
            _ => ["kind", "to", "givenBy"],
        };
}

/// <summary>What the page shows.</summary>
public sealed record AddCareModel(Returning Person, ShownForm Shown, string Type);
