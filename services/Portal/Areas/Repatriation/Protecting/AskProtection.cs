using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Protecting;

/// <summary>GET and POST /cases/persons/{id}/protection/new: a measure of protection is asked for.</summary>
internal sealed class AskProtection(FormScope scope, PersonsClient persons) : RecordForm<Returning>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<AskProtection>("/persons/{id:guid}/protection/new");

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await persons.ReadAsync(Id, withIdentity: false, cancellationToken) is { MayProtect: true, NextStep: not null } person
            ? person
            : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override void Fill(FormState form, Returning record) => form["on"] = Times.Day(Now);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Returning record)
    {
        form.Require(L, "for", "kind", "askedBy", "on");
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["to"] = Known.Protection.Asked,
            ["for"] = form.Given("for"),
            ["kind"] = form.Given("kind"),
            ["askedBy"] = form.Given("askedBy"),
            ["on"] = LetterDays.Read(form, "on", L, Now),
            ["note"] = form.Given("note"),
        };
        return token =>
            ThenAsync(
                persons.StepAsync(Id, SeenIn(form), Known.PersonStep.Protection, fields, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={Known.Protection.EventOf(Known.Protection.Asked)}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Returning record) => [form.Given("note")];

    protected override Text? LabelOf(string field) => ProtectionTexts.LabelOf(field);

    protected override IResult Show(FormOn<Returning> shown, int status) => Page.Show<AskProtectionPage>(shown, status);
}
