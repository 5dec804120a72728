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
    private const int LeastOfDocument = 4;
    private const int LeastOfTelephone = 7;

    /// <summary>By what was searched, for the audit: kinds, never what was typed.</summary>
    public string Kinds =>
        string.Join('+', Names.Concat(Documents).Concat(Telephones).Select(term => term.Kind).Distinct(StringComparer.Ordinal));

    /// <exception cref="DomainException">Nothing to find, one word of a name, half a number: all refusals at once.</exception>
    public static PersonSearch Of(string? name, string? document, string? telephone)
    {
        PersonTerm[] byName = [.. PersonTerm.OfName(name ?? "")];
        PersonTerm[] byDocument = [.. PersonTerm.SoughtDocument(document ?? "").Where(IsWhole)];
        PersonTerm[] byTelephone = [.. PersonTerm.SoughtTelephone(telephone ?? "").Where(IsWhole)];
        DomainError[] refusals =
        [
            .. Unless(name is null || byName.Length > 0, PersonErrors.TwoWordsNeeded()),
            .. Unless(document is null || byDocument.Length > 0, PersonErrors.NumberTooShort("document", LeastOfDocument)),
            .. Unless(telephone is null || byTelephone.Length > 0, PersonErrors.NumberTooShort("telephone", LeastOfTelephone)),
            .. Unless((name ?? document ?? telephone) is not null, PersonErrors.NothingToFind()),
        ];
        return refusals.Length == 0 ? new(byName, byDocument, byTelephone) : throw new DomainException(refusals);
    }

    /// <summary>Whether a term is no part of a number only.</summary>
    public static bool IsWhole(PersonTerm term) =>
        term.Kind switch
        {
            PersonTerm.Document => term.Text.Length >= LeastOfDocument,
            PersonTerm.Telephone => term.Text.Length >= LeastOfTelephone,
            _ => true,
        };

    private static IEnumerable<DomainError> Unless(bool holds, DomainError error) => holds ? [] : [error];
}
