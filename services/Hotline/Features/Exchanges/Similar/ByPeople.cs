using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>
/// Exchanges that mention the same people, by blind terms: only those whom the user may open (R20). Of all others he learns
/// nothing, neither by what is shown nor by the order in which it stands.
/// </summary>
internal static class ByPeople
{
    private const int Most = 100;

    // A name of three words has three pairs: who shares fewer with a longer name is somebody else.
    private const int PairsOfName = 3;

    // Said in the query, because the index of terms begins with the kind.
    private static readonly string[] Kinds = [PersonTermKinds.Name, PersonTermKinds.Document, PersonTermKinds.Telephone];

    /// <summary>Whom each shares with what is sought.</summary>
    public static async Task<IReadOnlyDictionary<ExchangeId, IReadOnlyList<FoundPerson>>> ByPeopleAsync(
        this HotlineDbContext db,
        SoughtExchange sought,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var wanted = sought.People.SelectMany(person => person.Names.Concat(person.Documents).Concat(person.Telephones)).ToArray();
        if (wanted.Length == 0 || !user.IsAny(PeopleAccess.Searchers))
        {
            return new Dictionary<ExchangeId, IReadOnlyList<FoundPerson>>();
        }

        var terms = wanted.Distinct(StringComparer.Ordinal).Select(Convert.FromHexString).ToArray();
        var hasShortName = sought.People.Any(person => person.Names.Count is > 0 and < PairsOfName);
        var alike = db
            .BlindTerms.Where(term => Kinds.Contains(term.Kind) && terms.Contains(term.Term))
            .GroupBy(term => term.PersonId)
            .Where(found => hasShortName || found.Count() >= PairsOfName || found.Any(term => term.Kind != PersonTermKinds.Name))
            .Select(found => found.Key);
        var self = sought.Id;
        var found = await db.PeopleOpenTo(user, at)
            .Where(open => (self == null || open.Exchange.Id != self) && alike.Contains(open.Person.Id))
            .Select(open => new
            {
                Exchange = open.Exchange.Id,
                open.Exchange.ReceivedOrSentAt,
                open.Person,
            })
            .OrderByDescending(hit => hit.ReceivedOrSentAt)
            .ThenBy(hit => hit.Person.Id)
            .Take(Most)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var theirs = await db.TermsOfAsync([.. found.Select(hit => hit.Person.Id)], cancellationToken);
        return found
            .Select(hit => (hit.Exchange, hit.Person, By: Strongest(sought.People, theirs[hit.Person.Id])))
            .Where(hit => hit.By is not null)
            .GroupBy(hit => hit.Exchange, hit => new FoundPerson(hit.Person.Id, new(hit.Person.Pseudonym, hit.By!)))
            .ToDictionary(hits => hits.Key, hits => (IReadOnlyList<FoundPerson>)[.. hits]);
    }

    /// <summary>The blind terms of people, by person.</summary>
    public static async Task<IReadOnlyDictionary<PersonId, SamePerson>> TermsOfAsync(
        this HotlineDbContext db,
        IReadOnlyCollection<PersonId> people,
        CancellationToken cancellationToken
    )
    {
        var terms = await db.BlindTerms.AsNoTracking().Where(term => people.Contains(term.PersonId)).ToListAsync(cancellationToken);
        var byPerson = terms.ToLookup(term => term.PersonId, term => (term.Kind, term.Term));
        return people.Distinct().ToDictionary(person => person, person => BlindPerson.Of(byPerson[person]));
    }

    private static string? Strongest(IEnumerable<SamePerson> sought, SamePerson found) =>
        sought
            .Select(person => person.As(found))
            .OfType<string>()
            .OrderBy(by =>
                by is SimilarityReasons.SameDocument ? 0
                : by is SimilarityReasons.SameTelephone ? 1
                : 2
            )
            .FirstOrDefault();
}

/// <summary>Somebody of another exchange who may be the one that is sought.</summary>
/// <param name="Id">His key, for the record of readings.</param>
/// <param name="Shared">What is said of him.</param>
internal sealed record FoundPerson(PersonId Id, SharedPerson Shared);
