using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases.Joining;

/// <summary>GET and POST /cases/{id}/merge-undo: a supervisor takes a case out of the one into which it went.</summary>
internal sealed class UndoMerge(FormScope scope, CasesClient cases) : RecordForm<Case>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<UndoMerge>("/{id:guid}/merge-undo");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken) is { Links.MayUndo: true } opened ? opened : null;

    protected override long? VersionOf(Case record) => record.Version;

    protected override IEnumerable<string?> CaseText(FormState form, Case record) => [form.Given(JoiningFields.Reason)];

    protected override Text? LabelOf(string field) => JoiningTexts.LabelOf(field);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        form.Require(L, JoiningFields.Reason);
        return token =>
            ThenAsync(
                cases.UndoMergeAsync(Id, SeenIn(form), form.Given(JoiningFields.Reason), form[FormInputs.Key], token),
                $"/cases/{Id}?note={JoiningFields.UndoneNote}"
            );
    }

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<UndoMergePage>(shown, status);
}
