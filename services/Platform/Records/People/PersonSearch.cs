using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;

namespace Cooperation.Platform.Records.People;

/// <summary>What somebody looks for, as terms: each thing more that is given narrows.</summary>
public sealed class PersonSearch
{
    private PersonSearch() { }

    /// <summary>By what was searched, for the audit: kinds, never what was typed.</summary>
    public string Kinds =>
        string.Join('+', Names.Concat(Documents).Concat(Telephones).Select(term => term.Kind).Distinct(StringComparer.Ordinal));

    /// <summary>Pairs of words; every one of them has to hold.</summary>
    internal IReadOnlyList<PersonTerm> Names { get; private init; } = [];

    /// <summary>The forms of a paper's number; one of them has to hold.</summary>
    internal IReadOnlyList<PersonTerm> Documents { get; private init; } = [];

    /// <summary>The numbers that a telephone may mean; one of them has to hold.</summary>
    internal IReadOnlyList<PersonTerm> Telephones { get; private init; } = [];

    /// <summary>Reads what was typed.</summary>
    /// <exception cref="DomainException">What <see cref="SearchRules"/> refuse.</exception>
    public static PersonSearch Of(string? name, string? document, string? telephone, PersonErrors errors)
    {
        PersonTerm[]? byName = name is null ? null : [.. PersonTerm.OfName(name)];
        PersonTerm[]? byDocument = document is null ? null : [.. PersonTerm.SoughtDocument(document).Where(term => term.IsWhole)];
        PersonTerm[]? byTelephone = telephone is null ? null : [.. PersonTerm.SoughtTelephone(telephone).Where(term => term.IsWhole)];
        SearchRules.Check(byName?.Length, byDocument?.Length, byTelephone?.Length, errors);
        return new()
        {
            Names = byName ?? [],
            Documents = byDocument ?? [],
            Telephones = byTelephone ?? [],
        };
    }
}

/// <summary>Whom a search found.</summary>
/// <param name="Items">In the order of the service's question.</param>
/// <param name="More">Whether there are more: then the search has to say more.</param>
public sealed record PeopleFound<THit>(IReadOnlyList<THit> Items, bool More);
