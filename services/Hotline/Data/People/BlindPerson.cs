using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Records.People;

namespace Cooperation.Hotline.Data.People;

/// <summary>A person as the set of his blind terms, which can be compared without knowing whose they are.</summary>
internal static class BlindPerson
{
    public static SamePerson Of(IEnumerable<(string Kind, byte[] Term)> terms)
    {
        var byKind = terms.ToLookup(term => term.Kind, term => Convert.ToHexString(term.Term), StringComparer.Ordinal);
        return new(
            byKind[PersonTermKinds.Name].ToHashSet(StringComparer.Ordinal),
            byKind[PersonTermKinds.Document].ToHashSet(StringComparer.Ordinal),
            byKind[PersonTermKinds.Telephone].ToHashSet(StringComparer.Ordinal)
        );
    }
}
