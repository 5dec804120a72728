namespace Cooperation.Portal.Forms;

/// <summary>What a form carries beside its fields.</summary>
internal static class FormInputs
{
    /// <summary>The key under which it is done once, however often it is sent (R10).</summary>
    public const string Key = "idempotencyKey";

    /// <summary>The version of the record that its user has seen (R9).</summary>
    public const string Version = "version";

    /// <summary>Which button was pressed.</summary>
    public const string Action = "action";

    /// <summary>Save, although the text looks personal.</summary>
    public const string Anyway = "anyway";
}
