using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Negotiations;

/// <summary>GET and POST /negotiations/{code}/{step}: a step of a negotiation as a form; Agreements says which steps the user may take, and warns of what goes beyond the mandate.</summary>
internal sealed class TakeNegotiationStep(FormScope scope, NegotiationsClient negotiations) : RecordForm<Negotiation>(scope)
{
    public static void Map(RouteGroupBuilder negotiations) => negotiations.MapGroup("/{code}").MapForm<TakeNegotiationStep>("/{step}");

    private string Code => Route("code");

    private string Step => Route("step");

    protected override async Task<Negotiation?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        NegotiationFields.Of.ContainsKey(Step) ? await negotiations.ReadAsync(Code, cancellationToken) : null;

    protected override long? VersionOf(Negotiation record) => record.Version;

    protected override void Fill(FormState form, Negotiation record)
    {
        switch (Step)
        {
            case Known.NegotiationStep.Limits:
                form[NegotiationFields.Limits] = NegotiationFields.Write(record.Articles, L);
                break;
            case Known.NegotiationStep.Calendar:
                foreach (var milestone in record.Calendar)
                {
                    form[milestone.Step] = Times.Day(milestone.On);
                }

                break;
            default:
                break;
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Negotiation record)
    {
        form.Require(L, NegotiationFields.RequiredOf(Step));
        var fields = NegotiationFields
            .Of[Step]
            .Select(field => KeyValuePair.Create(field, Typed(form, field)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return async token =>
        {
            var answer = await negotiations.StepAsync(Code, SeenIn(form), Step, fields, form[FormInputs.Key], token);
            var note = answer.BeyondMandate ? NegotiationModel.Beyond : Step;
            return TypedResults.Redirect($"{NegotiationPages.Address}/{Uri.EscapeDataString(Code)}?note={note}");
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, Negotiation record) => [form.Given(NegotiationFields.Note)];

    protected override string FieldOf(string field) => field.Split('[')[0];

    protected override Text? LabelOf(string field) => NegotiationTexts.LabelOf(field);

    protected override IResult Show(FormOn<Negotiation> shown, int status) =>
        Page.Show<NegotiationStepPage>(new NegotiationStepModel(shown.Record, shown.Shown, Step), status);

    private object? Typed(FormState form, string field) =>
        field switch
        {
            NegotiationFields.On => LetterDays.Read(form, field, L, Now),
            NegotiationFields.Round => form.Whole(field, L),
            NegotiationFields.Limits => NegotiationFields.LimitsIn(form, L),
            NegotiationFields.Milestones => Milestones(form),
            _ => form.Given(field),
        };

    private List<NegotiationMilestone> Milestones(FormState form)
    {
        var milestones = new List<NegotiationMilestone>();
        foreach (var step in NegotiationFields.Way)
        {
            if (LetterDays.Read(form, step, L, Now) is { } day)
            {
                milestones.Add(new(step, day));
            }
        }

        return milestones;
    }
}

/// <summary>What the page of a step shows.</summary>
public sealed record NegotiationStepModel(Negotiation Negotiation, ShownForm Shown, string Step);
