using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Areas.Repatriation.Costs;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Costs;

/// <summary>GET and POST /meetings/{reference}/costs: what a meeting costs as lines to write in; an empty one is left out.</summary>
internal sealed class WriteCosts(FormScope scope, MeetingsClient meetings) : RecordForm<Meeting>(scope)
{
    private readonly FormLines lines = NewLines();

    public static void Map(RouteGroupBuilder meetings) => meetings.MapForm<WriteCosts>($"/{{reference}}/{Known.MeetingStep.Costs}");

    /// <summary>How many lines the form has.</summary>
    public static int LinesOf(FormState form) => NewLines().Shown(form);

    /// <summary>A part of a line.</summary>
    public static string Item(int place, string part) => FormLines.Name(MeetingFields.Items, place, part);

    protected override async Task<Meeting?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await meetings.ReadAsync(Route("reference"), cancellationToken);

    protected override long? VersionOf(Meeting record) => record.Version;

    protected override void Fill(FormState form, Meeting record)
    {
        foreach (var (place, cost) in record.Costs.Index())
        {
            form[Item(place, "what")] = cost.What;
            form[Item(place, "amount")] = L.Money(cost.Amount);
            form[Item(place, "currency")] = cost.Currency;
            form[Item(place, "source")] = cost.Source;
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Meeting record)
    {
        var items = lines
            .Written(form)
            .Select(place => new NewMeetingCost(
                form.Given(Item(place, "what")),
                AmountIn(form, Item(place, "amount")),
                form.Given(Item(place, "currency")),
                form.Given(Item(place, "source"))
            ))
            .ToArray();
        return token =>
            ThenAsync(
                meetings.StepAsync(
                    record.Reference,
                    SeenIn(form),
                    Known.MeetingStep.Costs,
                    new NewMeetingCosts(items),
                    form[FormInputs.Key],
                    token
                ),
                $"/meetings/{Uri.EscapeDataString(record.Reference)}?note={Known.MeetingStep.Costs}#costs"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Meeting record) =>
        lines.Written(form).Select(place => form.Given(Item(place, "what")));

    protected override string FieldOf(string field) => lines.FieldOf(field);

    protected override Text? LabelOf(string field) => LabelIn(field);

    /// <summary>What people call a field of a line.</summary>
    public static Text? LabelIn(string field) =>
        field.Split('.')[^1] switch
        {
            "what" => MeetingCostTexts.What,
            "amount" => MeetingCostTexts.Amount,
            "currency" => MeetingCostTexts.Currency,
            "source" => MeetingCostTexts.Source,
            _ => null,
        };

    protected override IResult Show(FormOn<Meeting> shown, int status) => Page.Show<CostsPage>(shown, status);

    private static FormLines NewLines() => new(MeetingFields.Items, least: 5, most: 30, "what", "amount");

    private decimal? AmountIn(FormState form, string field)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (Amounts.TryRead(typed, out var amount))
        {
            return amount;
        }

        form.Add(field, L[MeetingCostTexts.AmountWrong]);
        return null;
    }
}
