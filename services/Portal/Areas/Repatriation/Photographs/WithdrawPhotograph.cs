using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Photographs;

/// <summary>GET and POST /cases/persons/{id}/photographs/{photograph}/withdrawal: a photograph is withdrawn with a reason, and its content destroyed.</summary>
internal sealed class WithdrawPhotograph(FormScope scope, PersonsClient persons) : RecordForm<PhotographRecord>(scope)
{
    private const string Reason = "reason";

    public static void Map(RouteGroupBuilder cases) =>
        cases.MapForm<WithdrawPhotograph>(
            $"/persons/{{id:guid}}/{Known.PersonStep.Photograph}/{{photograph:guid}}/{Known.PersonStep.Withdrawal}"
        );

    protected override async Task<PhotographRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var key = Guid.Parse(Route("photograph"));
        var person = await persons.ReadAsync(Id, withIdentity: false, cancellationToken);
        return person.MayPhotograph && person.Photographs.FirstOrDefault(one => one.Id == key) is { } found ? new(person, found) : null;
    }

    protected override long? VersionOf(PhotographRecord record) => record.Person.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, PhotographRecord record)
    {
        form.Require(L, Reason);
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal) { [Reason] = form.Given(Reason) };
        return token =>
            ThenAsync(
                persons.StepAsync(
                    Id,
                    SeenIn(form),
                    $"{Known.PersonStep.Photograph}/{record.Photograph.Id}/{Known.PersonStep.Withdrawal}",
                    fields,
                    form[FormInputs.Key],
                    token
                ),
                $"/cases/persons/{Id}?note={Known.PersonEvent.PhotographWithdrawn}#identity"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, PhotographRecord record) => [form.Given(Reason)];

    protected override Text? LabelOf(string field) => field == Reason ? PhotographTexts.Reason : null;

    protected override IResult Show(FormOn<PhotographRecord> shown, int status) => Page.Show<WithdrawPhotographPage>(shown, status);
}

/// <summary>A person, and the photograph of him that is withdrawn.</summary>
public sealed record PhotographRecord(Returning Person, Photograph Photograph);
