namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>How one province lies to another, each as it was on its own day.</summary>
public static class Nearness
{
    /// <summary>The same province.</summary>
    public const string Same = "same";

    /// <summary>Both belong to one province of today: one was merged into the other, or both into a third.</summary>
    public const string Merged = "merged";

    /// <summary>They have a border with each other, then or today.</summary>
    public const string Neighbouring = "neighbouring";
}
