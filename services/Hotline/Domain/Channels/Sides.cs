namespace Cooperation.Hotline.Domain.Channels;

/// <summary>The two ends of a channel.</summary>
public static class Sides
{
    /// <summary>Phía Việt Nam.</summary>
    public const string Ours = "ours";

    /// <summary>Phía đối tác.</summary>
    public const string Theirs = "theirs";
}
