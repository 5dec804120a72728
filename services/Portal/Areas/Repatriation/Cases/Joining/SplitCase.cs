using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases.Joining;

/// <summary>GET and POST /cases/{id}/split: a consular officer gives some of a case's people to a new one.</summary>
internal sealed class SplitCase(FormScope scope, CasesClient cases) : RecordForm<Case>(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<SplitCase>("/{id:guid}/split");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken) is { Links.MaySplit: true } opened ? opened : null;

    protected override long? VersionOf(Case record) => record.Version;

    protected override IEnumerable<string?> CaseText(FormState form, Case record) =>
        [form.Given(JoiningFields.Summary), form.Given(JoiningFields.Reason)];

    protected override string FieldOf(string field) =>
        field.StartsWith(JoiningFields.Persons, StringComparison.Ordinal) ? JoiningFields.Persons : field;

    protected override Text? LabelOf(string field) => JoiningTexts.LabelOf(field);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        form.Require(L, JoiningFields.Summary, JoiningFields.Reason);
        var chosen = form.All(JoiningFields.Persons).ToHashSet(StringComparer.OrdinalIgnoreCase);
        LeavingPerson[] leaving =
        [
            .. record.Persons.Where(row => chosen.Contains(row.Id.ToString())).Select(row => new LeavingPerson(row.Id, SeenOf(form, row))),
        ];
        if (leaving.Length == 0)
        {
            form.Add(JoiningFields.Persons, L[JoiningTexts.ChooseSomebody]);
        }

        var split = new CaseSplit(leaving, form.Given(JoiningFields.Summary), form.Given(JoiningFields.Reason));
        return async token =>
        {
            var made = await cases.SplitAsync(Id, SeenIn(form), split, form[FormInputs.Key], token);
            return TypedResults.Redirect($"/cases/{made.Id}?note={JoiningFields.SplitNote}");
        };
    }

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<SplitCasePage>(shown, status);

    // The version that stood on the page; what has changed since is refused and shown.
    private static long SeenOf(FormState form, ReturningRow row) =>
        long.TryParse(form[JoiningFields.SeenOf(row.Id)], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? seen
            : row.Version;
}
