using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Episodes;

/// <summary>GET and POST /cases/persons/{id}/matches/{of}/{same|different}: says of two persons that they are the same, or not, and why.</summary>
internal sealed class JudgeMatch(FormScope scope, PersonsClient persons) : RecordForm<MatchRecord>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<JudgeMatch>("/persons/{id:guid}/matches/{of:guid}/{step}");

    private string Answer => Route("step");

    private Guid Other => Guid.Parse(Route("of"));

    protected override async Task<MatchRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        if (NoteOf(Answer) is null)
        {
            return null;
        }

        var person = await persons.ReadAsync(Id, withIdentity: false, cancellationToken);
        return person.MayMatch ? new(person, await persons.ReadAsync(Other, withIdentity: false, cancellationToken), Answer) : null;
    }

    protected override long? VersionOf(MatchRecord record) => record.Person.Version;

    protected override IEnumerable<string?> CaseText(FormState form, MatchRecord record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => EpisodeTexts.ReasonSame;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, MatchRecord record)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal) { ["reason"] = form.Given("reason") };
        form.Require(L, "reason");
        return token =>
            ThenAsync(
                persons.StepAsync(Id, SeenIn(form), $"matches/{Other}/{Answer}", fields, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={NoteOf(Answer)}"
            );
    }

    protected override IResult Show(FormOn<MatchRecord> shown, int status) => Page.Show<JudgeMatchPage>(shown, status);

    private static string? NoteOf(string answer) =>
        answer switch
        {
            Known.Match.Same => Known.PersonEvent.SamePerson,
            Known.Match.Different => Known.PersonEvent.OtherPerson,
            _ => null,
        };
}

/// <summary>Two persons, and what is said of them.</summary>
public sealed record MatchRecord(Returning Person, Returning Other, string Answer);
