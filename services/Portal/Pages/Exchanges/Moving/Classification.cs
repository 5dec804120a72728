using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Pages.Exchanges.Moving;

/// <summary>The lead desk says what it has before it; later anew, when more is known.</summary>
internal static class Classification
{
    // The two forces that the plan lets lead a hotline exchange (II.6.b).
    private static readonly string[] Leading = ["BCA", "BDBP"];

    public static readonly StepForm Form = new("classification")
    {
        Called = StepTexts.ClassificationTitle,
        CalledOn = exchange => exchange.Status == "logged" ? StepTexts.ClassificationTitle : StepTexts.ClassificationAgain,
        Save = StepTexts.ClassificationSave,
        Done = StepTexts.ClassificationDone,
        When = StepTexts.BeforeAnswer,
        Key = "p",
        Belongs = StepForms.IsIncoming,
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
                .. IsInHand(scene.Exchange) ? (ReadOnlySpan<StepField>)[] : [Lead],
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
            Empty = scene => scene.Speech[ExchangeTexts.LeadKeep, scene.Codes.Name(Lists.Agency, scene.Exchange.LeadAgency)],
        };

    // From then on the lead moves by offer and acceptance alone.
    private static bool IsInHand(Exchange exchange) => exchange.Assignee is not null || exchange.Status is not ("logged" or "classified");

    private static IReadOnlyList<Choice> Others(StepScene scene) =>
        [
            .. Leading
                .Where(agency => agency != scene.Exchange.LeadAgency)
                .Select(agency => new Choice(agency, scene.Codes.Name(Lists.Agency, agency))),
        ];
}
