using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Protecting;

/// <summary>GET and POST /cases/persons/{id}/protection/{measure}: a measure of protection is granted, denied, refused by the person or ended.</summary>
internal sealed class MoveProtection(FormScope scope, PersonsClient persons) : RecordForm<ProtectionRecord>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<MoveProtection>("/persons/{id:guid}/protection/{measure:guid}");

    protected override async Task<ProtectionRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var measure = Guid.Parse(Route("measure"));
        var person = await persons.ReadAsync(Id, withIdentity: false, cancellationToken);
        return person.Protections.FirstOrDefault(one => one.Id == measure) is { } found && (IsSent || IsOpen(new(person, found)))
            ? new(person, found)
            : null;
    }

    // Somebody was quicker, or the person went to another desk: what was typed is still shown.
    protected override bool IsOpen(ProtectionRecord record) => record.Person.MayProtect && record.Measure.Moves.Count > 0;

    protected override long? VersionOf(ProtectionRecord record) => record.Person.Version;

    protected override void Fill(FormState form, ProtectionRecord record) => form["on"] = Times.Day(Now);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, ProtectionRecord record)
    {
        form.Require(L, "to", "on");
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["measure"] = record.Measure.Id,
            ["to"] = form.Given("to"),
            ["on"] = LetterDays.Read(form, "on", L, Now),
            ["decider"] = form.Given("decider"),
            ["from"] = LetterDays.Read(form, "from", L, Now),
            ["until"] = LetterDays.Read(form, "until", L, Now),
            ["reason"] = form.Given("reason"),
        };
        return token =>
            ThenAsync(
                persons.StepAsync(Id, SeenIn(form), Known.PersonStep.Protection, fields, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={Uri.EscapeDataString(Known.Protection.EventOf(form["to"]))}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, ProtectionRecord record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => ProtectionTexts.LabelOf(field);

    protected override IResult Show(FormOn<ProtectionRecord> shown, int status) => Page.Show<MoveProtectionPage>(shown, status);
}

/// <summary>A person, and the measure of his that moves.</summary>
public sealed record ProtectionRecord(Returning Person, ProtectionMeasure Measure);
