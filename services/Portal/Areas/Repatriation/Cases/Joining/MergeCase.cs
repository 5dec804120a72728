using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases.Joining;

/// <summary>GET and POST /cases/{id}/merge: a consular officer lets a case go into another one.</summary>
internal sealed class MergeCase(FormScope scope, CasesClient cases) : RecordForm<Case>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<MergeCase>("/{id:guid}/merge");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken) is { Links.MayMerge: true } opened ? opened : null;

    protected override long? VersionOf(Case record) => record.Version;

    protected override IEnumerable<string?> CaseText(FormState form, Case record) => [form.Given(JoiningFields.Reason)];

    protected override Text? LabelOf(string field) => JoiningTexts.LabelOf(field);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        form.Require(L, JoiningFields.Into, JoiningFields.Reason);
        var (into, reason) = (form.Given(JoiningFields.Into)?.Trim().ToUpperInvariant(), form.Given(JoiningFields.Reason));
        return token =>
            ThenAsync(
                cases.MergeAsync(Id, SeenIn(form), into, reason, form[FormInputs.Key], token),
                $"/cases/{Id}?note={JoiningFields.MergedNote}"
            );
    }

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<MergeCasePage>(shown, status);
}
