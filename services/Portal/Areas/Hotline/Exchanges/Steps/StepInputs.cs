namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>What a step's form carries beside its fields and what every form carries.</summary>
internal static class StepInputs
{
    /// <summary>The list whose row had the button.</summary>
    public const string Return = "return";
}
