using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The desk to which an exchange was offered takes the lead.</summary>
internal static class Acceptance
{
    public static readonly StepForm Form = new(Known.Step.Acceptance)
    {
        Called = StepTexts.AcceptanceTitle,
        Says = _ => StepTexts.AcceptanceSays,
        Save = StepTexts.AcceptanceTitle,
        Done = StepTexts.AcceptanceDone,
        When = StepTexts.WhileOffered,
        Key = "y",
        Fields = _ =>
            [
                new("note", StepFieldKind.Paragraph, StepTexts.AcceptanceNote)
                {
                    Max = 2000,
                    Rows = 2,
                    IsCaseText = true,
                },
            ],
    };
}
