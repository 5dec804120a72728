using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>An offer ends without a new lead: sent back by the other force, or withdrawn by the lead desk.</summary>
internal static class Return
{
    public static readonly StepForm Form = new(Known.Step.Return)
    {
        Called = StepTexts.ReturnTitle,
        CalledOn = exchange => exchange.Allowed.Can(Known.Step.Acceptance) ? StepTexts.ReturnTitle : StepTexts.WithdrawTitle,
        Save = StepTexts.ReturnSave,
        Done = StepTexts.ReturnDone,
        When = StepTexts.WhileOffered,
        Key = "b",
        Fields = _ => [ReasonField.Required],
    };
}
