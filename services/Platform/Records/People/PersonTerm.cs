using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Platform.Records.People;

/// <summary>One way to find a person: the kind of detail and its folded text, before the key makes a blind index of it.</summary>
internal readonly record struct PersonTerm(string Kind, string Text)
{
    /// <summary>Whether it is no part of a number only.</summary>
    public bool IsWhole =>
        Kind switch
        {
            PersonTermKinds.Document => SearchRules.IsWholeDocument(Text),
            PersonTermKinds.Telephone => SearchRules.IsWholeTelephone(Text),
            _ => true,
        };

    /// <summary>The terms under which somebody is found: by any of his names, papers and telephones.</summary>
    public static IReadOnlyList<PersonTerm> Of(ProtectedDetails details) =>
        [
            .. All(details.Name, details.Aliases).SelectMany(OfName),
            .. Papers(details).SelectMany(OfDocument),
            .. All(details.Telephone, details.OtherTelephones).SelectMany(OfTelephone),
        ];

    /// <summary>The terms under which somebody who is being typed is looked for, those of records of before too.</summary>
    public static IReadOnlyList<PersonTerm> SoughtOf(ProtectedDetails details) =>
        [
            .. All(details.Name, details.Aliases).SelectMany(OfName),
            .. Papers(details).SelectMany(SoughtDocument),
            .. All(details.Telephone, details.OtherTelephones).SelectMany(SoughtTelephone),
        ];

    public static IEnumerable<PersonTerm> OfName(string name) =>
        BlindTerms.PairsOf(name).Select(pair => new PersonTerm(PersonTermKinds.Name, pair));

    public static IEnumerable<PersonTerm> SoughtDocument(string number) =>
        BlindTerms.SoughtDocuments(number).Select(term => new PersonTerm(PersonTermKinds.Document, term));

    public static IEnumerable<PersonTerm> SoughtTelephone(string field) =>
        BlindTerms.SoughtTelephones(field).Select(term => new PersonTerm(PersonTermKinds.Telephone, term));

    private static IEnumerable<PersonTerm> OfDocument(string number) =>
        BlindTerms.Document(number) is { } term ? [new PersonTerm(PersonTermKinds.Document, term)] : [];

    private static IEnumerable<PersonTerm> OfTelephone(string field) =>
        BlindTerms.Telephones(field).Select(term => new PersonTerm(PersonTermKinds.Telephone, term));

    private static IEnumerable<string> Papers(ProtectedDetails details) =>
        All(details.TravelPaper, [.. All(details.Document, details.OtherDocuments)]);

    private static IEnumerable<string> All(string? first, IReadOnlyList<string> others) => first is null ? others : [first, .. others];
}
