using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A closed exchange is taken up again; its history stays.</summary>
internal static class Reopening
{
    public static readonly StepForm Form = new(Known.Step.Reopening)
    {
        Called = StepTexts.ReopeningTitle,
        Says = _ => StepTexts.ReopeningSays,
        Save = StepTexts.ReopeningTitle,
        Done = StepTexts.ReopeningDone,
        When = StepTexts.AfterClosing,
        Key = "m",
        Fields = _ => [ReasonField.Required],
    };
}
