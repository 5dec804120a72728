using System.Globalization;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Outcomes;

/// <summary>GET and POST /meetings/{reference}/action-items: who has to do what a meeting decided, by when.</summary>
internal sealed class AddActionItem(FormScope scope, MeetingsClient meetings, OutcomesClient outcomes)
    : OutcomeForm(scope, meetings, outcomes)
{
    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<AddActionItem>($"/{{reference}}/{Known.MeetingStep.ActionItems}");

    /// <summary>What an action item may carry out: a decision, or one of its commitments as <c>2.1</c>.</summary>
    public static IReadOnlyList<Choice> ChoicesOf(OutcomeOfMeeting outcome, PageLanguage language) =>
        [
            .. outcome.Decisions.SelectMany(decision =>
                decision
                    .Commitments.Select(commitment => new Choice(
                        string.Create(CultureInfo.InvariantCulture, $"{decision.Number}.{commitment.Number}"),
                        $"{language[OutcomeTexts.Commitment, decision.Number, commitment.Number]} ({language[commitment.Theirs ? OutcomeTexts.Theirs : OutcomeTexts.Ours]}): {Short(commitment.Text)}"
                    ))
                    .Prepend(
                        new Choice(
                            decision.Number.ToString(CultureInfo.InvariantCulture),
                            $"{language[OutcomeTexts.Decision, decision.Number]}: {Short(decision.Text)}"
                        )
                    )
            ),
        ];

    protected override void Fill(FormState form, OutcomeInHand record)
    {
        form["decision"] = Asked("decision") ?? "";
        form["agency"] = record.Meeting.Agency;
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, OutcomeInHand record)
    {
        form.Require(L, "decision", "title", "agency", "due");
        var parts = (form.Given("decision") ?? "").Split('.');
        var item = new NewActionItem(
            record.Meeting.Reference,
            Number(parts[0]),
            parts.Length > 1 ? Number(parts[1]) : null,
            form.Given("title"),
            form.Given("agency"),
            form.All("owedByThem").Count > 0,
            form.Given("counterpartUnit"),
            MeetingFields.Day(form, "due", L, Now),
            form.Given("measure")
        );
        return async token =>
        {
            await Outcomes.AddAsync(item, form[FormInputs.Key], token);
            return TypedResults.Redirect($"{AddressOf(record)}/outcome?note={Known.MeetingStep.ActionItems}#decisions");
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, OutcomeInHand record) => [form.Given("title"), form.Given("measure")];

    protected override string FieldOf(string field) => field == "commitment" ? "decision" : field;

    protected override IResult Show(FormOn<OutcomeInHand> shown, int status) => Page.Show<NewActionItemPage>(shown, status);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Short(string text) => text.Length <= 80 ? text : $"{text[..80]}…";
}
