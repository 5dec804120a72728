using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Outcomes;

/// <summary>GET and POST /meetings/{reference}/minutes/{publication|withdrawal}: the keeper publishes minutes, which locks them, or takes them back with the reason.</summary>
internal sealed class SettleMinutes(FormScope scope, MeetingsClient meetings, OutcomesClient outcomes) : RecordForm<MinutesInHand>(scope)
{
    public const string Publication = "publication";
    public const string Withdrawal = "withdrawal";

    // Minutes have no timeline of their own: what was done to them since is told by the texts and by the meeting's.
    public const string SeenText = "seenText";
    public const string SeenMeeting = "seenMeeting";

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<SettleMinutes>($"/{{reference}}/{Known.MeetingStep.Minutes}/{{step}}");

    private string Step => Route("step");

    protected override async Task<MinutesInHand?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        if (Step is not (Publication or Withdrawal))
        {
            return null;
        }

        var language = WriteMinutes.LanguageOf(form.Given("language") ?? Http.Request.Query["language"]);
        return new(
            await meetings.ReadAsync(Route("reference"), cancellationToken),
            await outcomes.MinutesAsync(Route("reference"), language, text: null, cancellationToken)
        );
    }

    protected override long? VersionOf(MinutesInHand record) => record.Minutes.Version;

    protected override void Fill(FormState form, MinutesInHand record)
    {
        form["language"] = record.Minutes.Language;
        form[SeenText] = Written(record.Minutes.Texts.Count);
        form[SeenMeeting] = Written(record.Meeting.Version);
        form["text"] = record.Minutes.Shown is [var only] ? Written(only.Number) : "";
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, MinutesInHand record)
    {
        var language = WriteMinutes.LanguageOf(form.Given("language"));
        var body = new Dictionary<string, object?>(StringComparer.Ordinal) { ["language"] = language };
        if (Step == Withdrawal)
        {
            form.Require(L, "reason");
            body["reason"] = form.Given("reason");
        }
        else
        {
            body["text"] = int.TryParse(form.Given("text"), out var text) ? text : 0;
        }

        var reference = record.Meeting.Reference;
        return token =>
            ThenAsync(
                outcomes.SettleAsync(reference, SeenIn(form), Step, body, form[FormInputs.Key], token),
                $"/meetings/{Uri.EscapeDataString(reference)}/{Known.MeetingStep.Minutes}?language={language}"
            );
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    protected override IEnumerable<string?> CaseText(FormState form, MinutesInHand record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => OutcomeTexts.LabelOf(field);

    protected override IResult Show(FormOn<MinutesInHand> shown, int status) =>
        Page.Show<SettleMinutesPage>(new SettleMinutesModel(shown.Record, shown.Shown, Step), status);
}

/// <summary>What the page shows.</summary>
public sealed record SettleMinutesModel(MinutesInHand Record, ShownForm Shown, string Step);
