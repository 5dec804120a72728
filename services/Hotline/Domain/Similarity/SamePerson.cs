namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>Whether two people may be the same, by their blind terms alone (R20): nothing is opened for it.</summary>
/// <param name="Names">Terms of pairs of name words.</param>
/// <param name="Documents">Terms of paper numbers.</param>
/// <param name="Telephones">Terms of telephone numbers.</param>
public sealed record SamePerson(IReadOnlySet<string> Names, IReadOnlySet<string> Documents, IReadOnlySet<string> Telephones)
{
    // Three pairs are three words.
    private const int PairsOfThreeWords = 3;

    /// <summary>The strongest reason to take the other for the same; null where there is none.</summary>
    public string? As(SamePerson other) =>
        Documents.Overlaps(other.Documents) ? SimilarityReasons.SameDocument
        : Telephones.Overlaps(other.Telephones) ? SimilarityReasons.SameTelephone
        : IsNamedAs(other) ? SimilarityReasons.SameName
        : null;

    // The shorter of the two names stands whole in the longer. Two words do that in too many: they count where the other name has no more.
    private bool IsNamedAs(SamePerson other)
    {
        var (shorter, longer) = Names.Count <= other.Names.Count ? (Names, other.Names) : (other.Names, Names);
        return shorter.Count > 0 && shorter.IsSubsetOf(longer) && (shorter.Count >= PairsOfThreeWords || shorter.Count == longer.Count);
    }
}
