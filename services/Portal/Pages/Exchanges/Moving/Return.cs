using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Exchanges.Moving;

/// <summary>An offer ends without a new lead: sent back by the other force, or withdrawn by the lead desk.</summary>
internal static class Return
{
    public static readonly StepForm Form = new("return")
    {
        Called = StepTexts.ReturnTitle,
        CalledOn = exchange => exchange.Allowed.Can("acceptance") ? StepTexts.ReturnTitle : StepTexts.WithdrawTitle,
        Save = StepTexts.ReturnSave,
        Done = StepTexts.ReturnDone,
        When = StepTexts.WhileOffered,
        Key = "b",
        Belongs = exchange => exchange.Offer is not null,
        Fields = _ => [ReasonField.Required],
    };
}
