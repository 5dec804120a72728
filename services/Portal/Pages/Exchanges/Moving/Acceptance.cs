using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Exchanges.Moving;

/// <summary>The desk to which an exchange was offered takes the lead.</summary>
internal static class Acceptance
{
    public static readonly StepForm Form = new("acceptance")
    {
        Called = StepTexts.AcceptanceTitle,
        Says = _ => StepTexts.AcceptanceSays,
        Save = StepTexts.AcceptanceTitle,
        Done = StepTexts.AcceptanceDone,
        When = StepTexts.WhileOffered,
        Key = "y",
        Belongs = exchange => exchange.Allowed.Can("acceptance"),
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
