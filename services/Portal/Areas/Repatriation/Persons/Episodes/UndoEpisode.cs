using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Episodes;

/// <summary>GET and POST /cases/persons/{id}/episode-undo: a supervisor takes back that somebody is a later episode of a person who is known.</summary>
internal sealed class UndoEpisode(FormScope scope, PersonsClient persons) : RecordForm<Returning>(scope)
{
    public static void Map(RouteGroupBuilder cases) =>
        cases.MapForm<UndoEpisode>($"/persons/{{id:guid}}/{Known.PersonEvent.EpisodeUndone}");

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await persons.ReadAsync(Id, withIdentity: false, cancellationToken) is { MayUndoEpisode: true } person ? person : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override IEnumerable<string?> CaseText(FormState form, Returning record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => PersonLabels.Of(field);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Returning record)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal) { ["reason"] = form.Given("reason") };
        form.Require(L, "reason");
        return token =>
            ThenAsync(
                persons.StepAsync(Id, SeenIn(form), Known.PersonEvent.EpisodeUndone, fields, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={Known.PersonEvent.EpisodeUndone}"
            );
    }

    protected override IResult Show(FormOn<Returning> shown, int status) => Page.Show<UndoEpisodePage>(shown, status);
}
