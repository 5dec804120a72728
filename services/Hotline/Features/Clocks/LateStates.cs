namespace Cooperation.Hotline.Features.Clocks;

/// <summary>The two halves of the list of deadlines.</summary>
internal static class LateStates
{
    /// <summary>Past its end.</summary>
    public const string Late = "late";

    /// <summary>Past its warning and not late.</summary>
    public const string Soon = "soon";
}
