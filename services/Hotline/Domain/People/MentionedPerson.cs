using System.Globalization;
using Cooperation.Platform.Domain.People;

namespace Cooperation.Hotline.Domain.People;

/// <summary>A person whom an exchange mentions, as everybody who may read the exchange sees him: a pseudonym and what he is to the matter. Who he is stands elsewhere, encrypted (R20).</summary>
public sealed class MentionedPerson
{
    private MentionedPerson() { }

    /// <summary>Key.</summary>
    public PersonId Id { get; private init; }

    /// <summary>Number within the exchange, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What he is to the matter: one or more of <see cref="Codes.PersonRoles"/>.</summary>
    public IReadOnlyList<string> Roles { get; private init; } = [];

    /// <summary>What he is called on pages, <c>N1</c> (người thứ nhất).</summary>
    public string Pseudonym => string.Create(CultureInfo.InvariantCulture, $"N{Number}");

    internal static MentionedPerson Of(int number, IEnumerable<string> roles, DateTimeOffset at) =>
        new()
        {
            Id = PersonId.New(at),
            Number = number,
            Roles = [.. roles.Distinct(StringComparer.Ordinal)],
        };
}
