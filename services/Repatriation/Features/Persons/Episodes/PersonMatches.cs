using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons.Episodes;

/// <summary>Who of other cases may be the same as a person, by blind index: a paper or a telephone in common, or three words of a name where the sex does not speak against it.</summary>
internal sealed class PersonMatches(RepatriationDbContext db, PeopleStore<CaseId> people, CurrentUser user)
{
    /// <summary>The basis of a match, as answers name it.</summary>
    public const string Document = "document";

    /// <inheritdoc cref="Document"/>
    public const string Telephone = "telephone";

    /// <inheritdoc cref="Document"/>
    public const string Name = "name";

    // Pairs of words: two in common fit too many people.
    private const int PairsOfThreeWords = 3;
    private const int Most = 20;

    /// <summary>Whether the user may look: who somebody is has to be his to know.</summary>
    public static bool MayLook(CurrentUser user, Person person) => user.Identifies(person);

    /// <summary>Whether the user says who is the same, as far as the cases at hand go.</summary>
    public static bool MayJudge(CurrentUser user, Person person) => user.Identifies(person) && user.Is(Roles.Consular);

    /// <summary>Whether somebody may be known about whom nothing was said yet.</summary>
    public Task<bool> AnyAsync(Person person, CancellationToken cancellationToken) =>
        Of(person).AnyAsync(match => !match.IsDismissed, cancellationToken);

    /// <summary>The likeliest ones, with whether the user sees their cases; a paper counts most.</summary>
    public Task<List<LikelyPerson>> ListAsync(Person person, CancellationToken cancellationToken) =>
        Of(person)
            .OrderByDescending(match => match.Shared.Documents)
            .ThenByDescending(match => match.Shared.Telephones)
            .ThenByDescending(match => match.Shared.Names)
            .ThenBy(match => match.Person.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);

    private IQueryable<LikelyPerson> Of(Person person)
    {
        var (id, opened, first, sex) = (person.Id, person.CaseId, person.FirstEpisode ?? person.Id, person.Sex);
        PersonId[] dismissed = [.. person.NotSame.Select(key => new PersonId(key))];
        var seen = db.Cases.SeenBy(user).Select(c => c.Id);
        return people
            .SharingTermsWith(id)
            .Where(shared => shared.Documents > 0 || shared.Telephones > 0 || shared.Names >= PairsOfThreeWords)
            .Join(
                db.Persons.AsNoTracking().IgnoreAutoIncludes(),
                shared => shared.PersonId,
                other => other.Id,
                (shared, other) => new { shared, other }
            )
            .Where(match => match.other.CaseId != opened && match.other.Id != first && match.other.FirstEpisode != first)
            .Where(match =>
                match.shared.Documents > 0
                || match.shared.Telephones > 0
                || sex == PersonSexes.Unknown
                || match.other.Sex == PersonSexes.Unknown
                || match.other.Sex == sex
            )
            .Join(
                db.Cases,
                match => match.other.CaseId,
                c => c.Id,
                (match, c) =>
                    new
                    {
                        match.shared,
                        match.other,
                        c.Desk,
                    }
            )
            .Select(match => new LikelyPerson
            {
                Person = match.other,
                Desk = match.Desk,
                Shared = match.shared,
                IsSeen = seen.Contains(match.other.CaseId),
                IsDismissed = dismissed.Contains(match.other.Id) || match.other.NotSame.Contains(id.Value),
            });
    }
}

/// <summary>Somebody who may be the same.</summary>
internal sealed class LikelyPerson
{
    public required Person Person { get; init; }

    /// <summary>The desk that leads his case: who may not see it asks there.</summary>
    public required string Desk { get; init; }

    public required SharedTerms Shared { get; init; }

    /// <summary>Whether the user sees the case.</summary>
    public required bool IsSeen { get; init; }

    /// <summary>Whether somebody has said that it is somebody else.</summary>
    public required bool IsDismissed { get; init; }
}
