namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>The two sides of a handover.</summary>
public static class HandoverSides
{
    /// <summary>Phía Việt Nam.</summary>
    public const string Ours = "ours";

    /// <summary>Phía bạn.</summary>
    public const string Theirs = "theirs";

    /// <summary>Both.</summary>
    public static readonly IReadOnlyList<string> All = [Ours, Theirs];
}
