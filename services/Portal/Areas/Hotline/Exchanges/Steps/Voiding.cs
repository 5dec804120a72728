using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A record made by mistake is voided and keeps its number. It has no key: nobody should void by a slip of the finger.</summary>
internal static class Voiding
{
    public static readonly StepForm Form = new(Known.Step.Voiding)
    {
        Called = StepTexts.VoidingTitle,
        Says = _ => StepTexts.VoidingSays,
        Save = StepTexts.VoidingSave,
        Done = StepTexts.VoidingDone,
        When = StepTexts.VoidingWhen,
        Fields = _ => [ReasonField.Required],
    };
}
