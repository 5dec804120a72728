namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>What every step's form carries beside its fields.</summary>
internal static class StepInputs
{
    public const string Key = "idempotencyKey";
    public const string Version = "version";
    public const string Return = "return";
    public const string Action = "action";

    /// <summary>Save, although the text looks personal.</summary>
    public const string Anyway = "anyway";
}
