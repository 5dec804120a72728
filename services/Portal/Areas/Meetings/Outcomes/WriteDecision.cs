using System.Globalization;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Outcomes;

/// <summary>GET and POST /meetings/{reference}/decisions: what a meeting decided, with what the sides committed themselves to; with a number in the address that decision is said better.</summary>
internal sealed class WriteDecision(FormScope scope, MeetingsClient meetings, OutcomesClient outcomes)
    : OutcomeForm(scope, meetings, outcomes)
{
    public const string Number = "number";

    private readonly FormLines lines = NewLines();

    public static void Map(RouteGroupBuilder meetings) => meetings.MapForm<WriteDecision>($"/{{reference}}/{Known.MeetingStep.Decisions}");

    /// <summary>How many lines the form has.</summary>
    public static int LinesOf(FormState form) => NewLines().Shown(form);

    protected override long? VersionOf(OutcomeInHand record) => record.Meeting.Version;

    protected override void Fill(FormState form, OutcomeInHand record)
    {
        if (
            record.Outcome.Decisions.FirstOrDefault(taken => taken.Number.ToString(CultureInfo.InvariantCulture) == Asked(Number))
            is not { } decision
        )
        {
            return;
        }

        form[Number] = decision.Number.ToString(CultureInfo.InvariantCulture);
        form["text"] = decision.Text;
        form.Set("closed", decision.Closed ? [MeetingFields.Yes] : []);
        foreach (var (place, commitment) in decision.Commitments.Index())
        {
            form[lines.Name(place, "text")] = commitment.Text;
            form.Set(lines.Name(place, "owedByThem"), commitment.Theirs ? [MeetingFields.Yes] : []);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, OutcomeInHand record)
    {
        form.Require(L, "text");
        var decision = new NewMeetingDecision(
            int.TryParse(form.Given(Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            form.Given("text"),
            form.All("closed").Count > 0,
            [
                .. lines
                    .Written(form)
                    .Select(place => new NewCommitment(
                        form.Given(lines.Name(place, "text")),
                        form.All(lines.Name(place, "owedByThem")).Count > 0
                    )),
            ]
        );
        return token =>
            ThenAsync(
                Meetings.StepAsync(
                    record.Meeting.Reference,
                    SeenIn(form),
                    Known.MeetingStep.Decisions,
                    decision,
                    form[FormInputs.Key],
                    token
                ),
                $"{AddressOf(record)}/outcome?note={Known.MeetingStep.Decisions}#decisions"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, OutcomeInHand record) =>
        [form.Given("text"), .. Enumerable.Range(0, 20).Select(place => form.Given(lines.Name(place, "text")))];

    protected override string FieldOf(string field) => lines.FieldOf(field);

    protected override IResult Show(FormOn<OutcomeInHand> shown, int status) => Page.Show<DecisionPage>(shown, status);

    private static FormLines NewLines() => new("commitments", least: 5, most: 20, "text");
}
