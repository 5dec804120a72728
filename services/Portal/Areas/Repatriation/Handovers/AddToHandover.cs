using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET and POST /cases/handovers/{id}/additions: who planned a handover puts more persons on its list, while neither side has confirmed.</summary>
internal sealed class AddToHandover(FormScope scope, HandoversClient handovers, PersonsClient persons) : RecordForm<GrowingList>(scope)
{
    private IReadOnlyList<ReturningRow> sent = [];

    public static void Map(RouteGroupBuilder handovers) => handovers.MapForm<AddToHandover>($"/{{id:guid}}/{Known.HandoverStep.Additions}");

    protected override async Task<GrowingList?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var handover = await handovers.ReadAsync(Id, cancellationToken);
        var ready = await persons.ListAsync(
            $"?stage={Known.PersonStage.PapersIssued}&partner={handover.Partner}&limit=200",
            cancellationToken
        );
        return new(handover, ready.Items);
    }

    protected override long? VersionOf(GrowingList record) => record.Handover.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, GrowingList record)
    {
        var chosen = sent = PlanHandover.Chosen(form, record.Ready);
        if (chosen.Count == 0)
        {
            form.Add(HandoverFields.Persons, L[HandoverTexts.ChooseSomebody]);
        }

        return token =>
            ThenAsync(
                handovers.StepAsync(
                    Id,
                    SeenIn(form),
                    Known.HandoverStep.Additions,
                    new HandoverAdditions(PlanHandover.ToList(form, chosen)),
                    form[FormInputs.Key],
                    token
                ),
                $"/cases/handovers/{Id}?note={Known.HandoverStep.Additions}"
            );
    }

    protected override string FieldOf(string field) =>
        field is "gate" or "marker" or "plannedAt" ? HandoverFields.Persons : HandoverFields.OfPerson(field, sent);

    protected override Text? LabelOf(string field) => HandoverLabels.Of(field);

    protected override IResult Show(FormOn<GrowingList> shown, int status) => Page.Show<AddToHandoverPage>(shown, status);
}

/// <summary>A handover, and those who can be put on its list.</summary>
public sealed record GrowingList(Handover Handover, IReadOnlyList<ReturningRow> Ready);
