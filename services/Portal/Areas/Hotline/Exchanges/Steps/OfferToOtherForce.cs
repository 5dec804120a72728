using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The lead desk offers an exchange to the other force; until that accepts, it stays in the lead.</summary>
internal static class OfferToOtherForce
{
    public static readonly StepForm Form = new(Known.Step.Offer)
    {
        Called = StepTexts.OfferTitle,
        Says = _ => StepTexts.OfferSays,
        Save = StepTexts.OfferSave,
        Done = StepTexts.OfferDone,
        Undo = Known.Step.Return,
        When = StepTexts.WhileOpen,
        Key = "o",
        Fields = _ =>
            [
                new("toDesk", StepFieldKind.Choice, StepTexts.ToDesk)
                {
                    Choices = Desks,
                    Empty = scene => scene.PageLanguage[StepTexts.ToDeskRouted],
                },
                new("reason", StepFieldKind.Paragraph, StepTexts.Reason)
                {
                    Required = true,
                    Max = 2000,
                    Rows = 3,
                    IsCaseText = true,
                },
            ],
    };

    private static IReadOnlyList<Choice> Desks(StepScene scene) =>
        [.. scene.Desks.Select(desk => new Choice(desk, scene.Codes.Name(Lists.Desk, desk)))];
}
