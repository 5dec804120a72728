namespace Cooperation.Platform.Hosting.CaseText;

/// <summary>A stretch of case text that looks personal.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Text">The stretch as it will be stored.</param>
public sealed record Finding(FindingKind Kind, string Text);

/// <summary>A finding and where it stands.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Start">Where it begins, in characters of the composed text.</param>
/// <param name="Length">How many characters it has.</param>
public sealed record FoundAt(Finding Finding, int Start, int Length);

/// <summary>What a stretch of text looks like.</summary>
public enum FindingKind
{
    /// <summary>A family name and at least one word more.</summary>
    Name,

    /// <summary>A number that can be dialled.</summary>
    Telephone,

    /// <summary>The number of an identity card, a citizen's card or a passport.</summary>
    Paper,
}
