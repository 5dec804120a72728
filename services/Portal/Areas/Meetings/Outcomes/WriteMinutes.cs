using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Outcomes;

/// <summary>GET and POST /meetings/{reference}/minutes: the latest texts side by side, and below them the one that goes on from all of these; whatever others saved meanwhile, it is kept.</summary>
internal sealed class WriteMinutes(FormScope scope, MeetingsClient meetings, OutcomesClient outcomes) : RecordForm<MinutesInHand>(scope)
{
    private const string Body = "text";

    public static void Map(RouteGroupBuilder meetings) => meetings.MapForm<WriteMinutes>($"/{{reference}}/{Known.MeetingStep.Minutes}");

    protected override async Task<MinutesInHand?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var (reference, asked) = (Route("reference"), Http.Request.Query[Body].ToString());
        return new(
            await meetings.ReadAsync(reference, cancellationToken),
            await outcomes.MinutesAsync(
                reference,
                LanguageOf(form.Given("language") ?? Http.Request.Query["language"]),
                asked.Length is > 0 and < 10 && asked.All(char.IsAsciiDigit) ? asked : null,
                cancellationToken
            )
        );
    }

    /// <summary>The language that is asked for; ours where none is named. Meetings says in which minutes are written.</summary>
    public static string LanguageOf(string? asked) =>
        asked is { Length: 2 } && asked.All(char.IsAsciiLetterLower) ? asked : Known.Language.Vietnamese;

    protected override void Fill(FormState form, MinutesInHand record)
    {
        var shown = record.Minutes.Shown;
        form["language"] = record.Minutes.Language;
        form["from"] = string.Join(',', shown.Select(text => text.Number.ToString(CultureInfo.InvariantCulture)));
        form[Body] = string.Join("\n\n", shown.Select(text => text.Body));
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, MinutesInHand record)
    {
        form.Require(L, Body);
        int[] from =
        [
            .. (form.Given("from") ?? "")
                .Split(',')
                .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0)
                .Where(number => number > 0),
        ];
        var language = LanguageOf(form.Given("language"));
        return async token =>
        {
            var kept = await outcomes.WriteAsync(
                record.Meeting.Reference,
                new(language, form.Given(Body), from),
                form[FormInputs.Key],
                token
            );
            return TypedResults.Redirect(
                $"/meetings/{Uri.EscapeDataString(record.Meeting.Reference)}/{Known.MeetingStep.Minutes}?language={language}&kept={kept.Number.ToString(CultureInfo.InvariantCulture)}"
            );
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, MinutesInHand record) => [form.Given(Body)];

    protected override Text? LabelOf(string field) => field == Body ? OutcomeTexts.Body : OutcomeTexts.LabelOf(field);

    protected override IResult Show(FormOn<MinutesInHand> shown, int status) =>
        Page.Show<MinutesPage>(new MinutesModel(shown.Record, shown.Shown, Kept), status);

    private string? Kept =>
        Http.Request.Query["kept"].ToString() is { Length: > 0 and < 10 } kept && kept.All(char.IsAsciiDigit) ? kept : null;
}

/// <summary>A meeting and its minutes in one language.</summary>
public sealed record MinutesInHand(Meeting Meeting, MinutesOfMeeting Minutes);

/// <summary>What the page shows, and which text was just kept.</summary>
public sealed record MinutesModel(MinutesInHand Record, ShownForm Shown, string? Kept);
