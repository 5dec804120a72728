using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Data.People;

/// <summary>What somebody looks for, as terms: each thing more that is given narrows.</summary>
/// <param name="Names">Pairs of words; every one of them has to hold.</param>
/// <param name="Documents">The forms of a paper's number; one of them has to hold.</param>
/// <param name="Telephones">The numbers that a telephone may mean; one of them has to hold.</param>
internal sealed record PersonSearch(
    IReadOnlyList<PersonTerm> Names,
    IReadOnlyList<PersonTerm> Documents,
    IReadOnlyList<PersonTerm> Telephones
)
{
    /// <summary>By what was searched, for the audit: kinds, never what was typed.</summary>
    public string Kinds =>
        string.Join('+', Names.Concat(Documents).Concat(Telephones).Select(term => term.Kind).Distinct(StringComparer.Ordinal));

    /// <exception cref="DomainException">What <see cref="SearchRules"/> refuse.</exception>
    public static PersonSearch Of(string? name, string? document, string? telephone)
    {
        PersonTerm[]? byName = name is null ? null : [.. PersonTerm.OfName(name)];
        PersonTerm[]? byDocument = document is null ? null : [.. PersonTerm.SoughtDocument(document).Where(term => term.IsWhole)];
        PersonTerm[]? byTelephone = telephone is null ? null : [.. PersonTerm.SoughtTelephone(telephone).Where(term => term.IsWhole)];
        SearchRules.Check(byName?.Length, byDocument?.Length, byTelephone?.Length);
        return new(byName ?? [], byDocument ?? [], byTelephone ?? []);
    }
}
