using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Caring;

/// <summary>GET and POST /cases/persons/{id}/care/{entry}: what became of a visit, a support or a consent; with a visit the next one is planned.</summary>
internal sealed class MoveCare(FormScope scope, PersonsClient persons) : RecordForm<CareRecord>(scope)
{
    public static void Map(RouteGroupBuilder cases) =>
        cases.MapForm<MoveCare>($"/persons/{{id:guid}}/{Known.PersonStep.Care}/{{entry:guid}}");

    protected override async Task<CareRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var entry = Guid.Parse(Route("entry"));
        var person = await persons.ReadAsync(Id, withIdentity: false, cancellationToken);
        return person.Care.FirstOrDefault(one => one.Id == entry) is { } found && (IsSent || IsOpen(new(person, found)))
            ? new(person, found)
            : null;
    }

    // Somebody was quicker, or the person went to another desk: what was typed is still shown.
    protected override bool IsOpen(CareRecord record) => record.Person.MayCare && record.Entry.Moves.Count > 0;

    protected override long? VersionOf(CareRecord record) => record.Person.Version;

    protected override void Fill(FormState form, CareRecord record) => form["on"] = Times.Day(Now);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, CareRecord record)
    {
        form.Require(L, "to", "on");
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["entry"] = record.Entry.Id,
            ["to"] = form.Given("to"),
            ["on"] = LetterDays.Read(form, "on", L, Now),
            ["outcome"] = form.Given("outcome"),
            ["result"] = form.Given("result"),
            ["reason"] = form.Given("reason"),
            ["next"] = LetterDays.Read(form, "next", L, Now),
        };
        return token =>
            ThenAsync(
                persons.StepAsync(Id, SeenIn(form), Known.PersonStep.Care, fields, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={Uri.EscapeDataString(Known.Care.EventOf(record.Entry.Type, form["to"]))}#care"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, CareRecord record) => [form.Given("result"), form.Given("reason")];

    protected override Text? LabelOf(string field) => CareTexts.LabelOf(field);

    protected override IResult Show(FormOn<CareRecord> shown, int status) => Page.Show<MoveCarePage>(shown, status);
}

/// <summary>A person, and the entry of his that moves.</summary>
public sealed record CareRecord(Returning Person, CareOf Entry);
