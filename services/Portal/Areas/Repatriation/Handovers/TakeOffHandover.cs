using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET and POST /cases/handovers/{id}/removal: who planned a handover takes somebody off its list and says why, while neither side has confirmed.</summary>
internal sealed class TakeOffHandover(FormScope scope, HandoversClient handovers) : RecordForm<Handover>(scope)
{
    public static void Map(RouteGroupBuilder handovers) => handovers.MapForm<TakeOffHandover>($"/{{id:guid}}/{Known.HandoverStep.Removal}");

    protected override async Task<Handover?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await handovers.ReadAsync(Id, cancellationToken);

    protected override long? VersionOf(Handover record) => record.Version;

    // From the line of the list it is clear who.
    protected override void Fill(FormState form, Handover record) =>
        form[Known.Filter.Person] = Http.Request.Query[Known.Filter.Person].ToString();

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Handover record)
    {
        var line = record.Persons.FirstOrDefault(listed => listed.PersonId.ToString() == form[Known.Filter.Person]);
        if (line is null)
        {
            form.Add(Known.Filter.Person, L[HandoverTexts.ChooseOne]);
        }

        form.Require(L, "reason");
        return token =>
            ThenAsync(
                handovers.StepAsync(
                    Id,
                    SeenIn(form),
                    Known.HandoverStep.Removal,
                    new HandoverRemoval(line!.PersonId, SeenOf(form, line), form.Given("reason")),
                    form[FormInputs.Key],
                    token
                ),
                $"/cases/handovers/{Id}?note={Known.HandoverStep.Removal}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Handover record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => field == Known.Filter.Person ? HandoverTexts.TakeOffWho : HandoverLabels.Of(field);

    protected override IResult Show(FormOn<Handover> shown, int status) => Page.Show<TakeOffHandoverPage>(shown, status);

    // The version that stood on the page; what has changed since is refused and shown.
    private static long SeenOf(FormState form, Listed line) =>
        long.TryParse(form[HandoverFields.Said(line.PersonId, "version")], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? seen
            : line.Version ?? 0;
}
