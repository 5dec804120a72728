using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>GET and POST /instruments/{code}/{step}: a step of an instrument's life as a form; Agreements says which steps the user may take.</summary>
internal sealed class TakeInstrumentStep(FormScope scope, InstrumentsClient instruments, CurrentUser user) : RecordForm<Instrument>(scope)
{
    public static void Map(RouteGroupBuilder instruments) =>
        instruments.MapGroup("/{code}").RequireRoles(Roles.Planner).MapForm<TakeInstrumentStep>("/{step}");

    private string Code => Route("code");

    private string Step => Route("step");

    // Corrections are open at any time, so that who may not take them has no form; what was sent is answered by Agreements, with the rule.
    protected override async Task<Instrument?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        InstrumentFields.Of.ContainsKey(Step)
        && await instruments.ReadAsync(Code, cancellationToken) is var read
        && (IsSent || Step != Known.InstrumentStep.Corrections || read.Steps.Contains(Step))
            ? read
            : null;

    protected override long? VersionOf(Instrument record) => record.Version;

    protected override void Fill(FormState form, Instrument record)
    {
        if (InstrumentFields.Of[Step].Contains(InstrumentFields.On))
        {
            form[InstrumentFields.On] = Times.Day(Now);
        }

        switch (Step)
        {
            case Known.InstrumentStep.Signature:
                (form["title"], form["titleEnglish"], form["titlePartner"]) = (
                    record.Title,
                    record.TitleEnglish ?? "",
                    record.TitlePartner ?? ""
                );
                break;
            case Known.InstrumentStep.Corrections:
                form.Set(InstrumentFields.TakingPart, Standing(record));
                form[InstrumentFields.Articles] = ArticleTyping.Write(record.AsSigned);
                break;
            default:
                break;
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Instrument record)
    {
        form.Require(L, InstrumentFields.RequiredOf(Step));
        var fields = InstrumentFields
            .For(Step, user.Agency == record.LeadAgency)
            .Select(field => KeyValuePair.Create(field, Typed(form, field, record)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return token =>
            ThenAsync(
                instruments.StepAsync(Code, SeenIn(form), Step, fields, form[FormInputs.Key], token),
                $"/instruments/{Uri.EscapeDataString(Code)}?note={Step}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Instrument record) => [form.Given("note"), form.Given("reason")];

    protected override string FieldOf(string field) => InstrumentFields.Field(field);

    protected override Text? LabelOf(string field) => InstrumentLabels.Of(field);

    protected override IResult Show(FormOn<Instrument> shown, int status) =>
        Page.Show<InstrumentStepPage>(new InstrumentStepModel(shown.Record, shown.Shown, Step), status);

    private object? Typed(FormState form, string field, Instrument record) =>
        field switch
        {
            _ when InstrumentFields.Days.Contains(field) => LetterDays.Read(form, field, L, Now),
            InstrumentFields.RenewalYears => Years(form),
            InstrumentFields.Verified => form.Given(field) is { } said ? said == InstrumentFields.Yes : null,
            InstrumentFields.TakingPart => TakingPart(form, record),
            InstrumentFields.Articles or InstrumentFields.Changes => Articles(form, field, record),
            "title" or "titleEnglish" or "titlePartner" => PlanInstrument.OneLine(form.Given(field)),
            _ => form.Given(field),
        };

    private int? Years(FormState form)
    {
        if (form.Given(InstrumentFields.RenewalYears) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var years))
        {
            return years;
        }

        form.Add(InstrumentFields.RenewalYears, L[InstrumentTexts.YearsWrong]);
        return null;
    }

    // What is as it was is no correction.
    private static IReadOnlyList<string>? TakingPart(FormState form, Instrument record) =>
        form.All(InstrumentFields.TakingPart) is { } named && !named.Order(StringComparer.Ordinal).SequenceEqual(Standing(record))
            ? named
            : null;

    private IReadOnlyList<TypedArticle>? Articles(FormState form, string field, Instrument record)
    {
        var isAmendment = field == InstrumentFields.Changes;
        var articles = ArticleTyping.Read(form.Given(field), isAmendment, out var wrong);
        if (wrong is { } error)
        {
            form.Add(field, L[error]);
        }

        if (Step != Known.InstrumentStep.Corrections)
        {
            return articles.Count == 0 ? null : articles;
        }

        var isAsItWas = form[field].ReplaceLineEndings("\n").Trim() == ArticleTyping.Write(record.AsSigned).Trim();
        return articles.Count == 0 || isAsItWas ? null : ArticleTyping.WithEnglish(articles, record.AsSigned);
    }

    private static IEnumerable<string> Standing(Instrument record) =>
        record.TakingPart.Where(part => part.To is null).Select(part => part.Agency).Order(StringComparer.Ordinal);
}

/// <summary>What the page of a step shows.</summary>
public sealed record InstrumentStepModel(Instrument Instrument, ShownForm Shown, string Step);
