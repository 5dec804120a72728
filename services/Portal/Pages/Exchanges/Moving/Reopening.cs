using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Exchanges.Moving;

/// <summary>A closed exchange is taken up again; its history stays.</summary>
internal static class Reopening
{
    public static readonly StepForm Form = new("reopening")
    {
        Called = StepTexts.ReopeningTitle,
        Says = _ => StepTexts.ReopeningSays,
        Save = StepTexts.ReopeningTitle,
        Done = StepTexts.ReopeningDone,
        When = StepTexts.AfterClosing,
        Key = "m",
        Belongs = exchange => exchange.Status == "closed",
        Fields = _ => [ReasonField.Required],
    };
}
