namespace Cooperation.Hotline.Domain.Handling;

/// <summary>How a grade of the 4×4 scale, which some partners use, reads in the 6×6 scale. The partner's own grade is kept beside it.</summary>
public sealed class GradeMapping
{
    /// <summary>Part of the scale that grades the source.</summary>
    public const string Reliability = "reliability";

    /// <summary>Part of the scale that grades the information.</summary>
    public const string Credibility = "credibility";

    /// <summary><see cref="Reliability"/> or <see cref="Credibility"/>.</summary>
    public required string Part { get; init; }

    /// <summary>A, B, C or X; 1 to 4.</summary>
    public required string From4x4 { get; init; }

    /// <summary>A to F; 1 to 6.</summary>
    public required string To6x6 { get; init; }

    /// <summary>Whether nobody has yet confirmed it.</summary>
    public bool Unverified { get; init; }
}
