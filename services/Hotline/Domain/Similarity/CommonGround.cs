namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>What another exchange has in common with the one that is sought beyond what stands in its own row.</summary>
public sealed record CommonGround
{
    /// <summary>How the provinces lie to each other.</summary>
    public NearProvince? Province { get; init; }

    /// <summary>Whom both mention.</summary>
    public IReadOnlyList<SharedPerson> People { get; init; } = [];

    /// <summary>What both say.</summary>
    public IReadOnlyList<SharedWord> Words { get; init; } = [];
}
