using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The lead desk says what it has before it; later anew, when more is known.</summary>
internal static class Classification
{
    public static readonly StepForm Form = new(Known.Step.Classification)
    {
        Called = StepTexts.ClassificationTitle,
        CalledOn = exchange => exchange.SignsOfCrime is null ? StepTexts.ClassificationTitle : StepTexts.ClassificationAgain,
        Save = StepTexts.ClassificationSave,
        Done = StepTexts.ClassificationDone,
        When = StepTexts.BeforeAnswer,
        Key = "p",
        Fields = scene =>
            [
                new("signsOfCrime", StepFieldKind.YesNo, ExchangeTexts.SignsOfCrime)
                {
                    Required = true,
                    Usual = scene => scene.Exchange.SignsOfCrime is { } signs ? (signs ? "yes" : "no") : null,
                },
                new("urgency", StepFieldKind.Keys, ExchangeTexts.UrgencyNow)
                {
                    Required = true,
                    Choices = scene => scene.Codes.Urgencies(),
                    Usual = scene => scene.Exchange.Urgency,
                },
                .. scene.Exchange.Allowed.NewLeads.Count == 0 ? (ReadOnlySpan<StepField>)[] : [Lead],
                new("note", StepFieldKind.Paragraph, ExchangeTexts.Note)
                {
                    Required = true,
                    Max = 2000,
                    Rows = 3,
                    IsCaseText = true,
                },
            ],
    };

    private static StepField Lead =>
        new("leadAgency", StepFieldKind.Choice, ExchangeTexts.LeadAgency)
        {
            Choices = Others,
            Empty = scene => scene.PageLanguage[ExchangeTexts.LeadKeep, scene.Codes.Name(Lists.Agency, scene.Exchange.LeadAgency)],
        };

    private static IReadOnlyList<Choice> Others(StepScene scene) =>
        [.. scene.Exchange.Allowed.NewLeads.Select(agency => new Choice(agency, scene.Codes.Name(Lists.Agency, agency)))];
}
