using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.People;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>GET /api/repatriation/cases/{id}/papers: the papers of a case that the user sees, and of each kind for whom it is due and whether he issues it. No name is opened for it.</summary>
internal static class ListPapers
{
    public static void Map(RouteGroupBuilder opened) => opened.MapGet("/papers", HandleAsync).WithName(nameof(ListPapers));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        CaseId id,
        RepatriationDbContext db,
        PapersByRules rules,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        if (!await db.TouchedBy(user).AnyAsync(c => c.Id == id, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var made = await (
            from paper in db.PapersSeenBy(id, user).AsNoTracking()
            join file in db.Set<Attachment<CaseId>>() on paper.Id equals file.Id
            orderby paper.Id
            select new { Paper = paper, File = file }
        ).ToListAsync(cancellationToken);
        var named = made.SelectMany(one => one.Paper.Persons).Select(person => person.PersonId).Distinct().ToArray();
        var persons = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => p.CaseId == id || named.Contains(p.Id))
            .OrderBy(p => p.Number)
            .ToListAsync(cancellationToken);
        var known = persons.ToDictionary(person => person.Id);
        var day = await rules.OfAsync(user.Desk, clock.GetUtcNow(), cancellationToken);
        return TypedResults.Ok(
            new Response(
                [.. made.Select(one => Item.Of(one.Paper, one.File, user, known))],
                [
                    .. CasePaperKinds.All.Select(kind =>
                        Kind.Of(kind, day, user, [.. persons.Where(p => p.CaseId == id)], made.Select(one => one.Paper))
                    ),
                ]
            )
        );
    }

    internal sealed record Response(IReadOnlyList<Item> Items, IReadOnlyList<Kind> Kinds);

    /// <summary>A paper that was made.</summary>
    /// <param name="Persons">Pseudonyms of those whom it names.</param>
    /// <param name="Gaps">Whether fields were left open on it.</param>
    /// <param name="Open">Whether its address answers to this user.</param>
    internal sealed record Item(
        Guid Id,
        string Kind,
        string Language,
        string Number,
        DateOnly Day,
        string Desk,
        string Basis,
        string By,
        DateTimeOffset At,
        long Size,
        IReadOnlyList<string> Persons,
        bool Gaps,
        bool Open
    )
    {
        public static Item Of(CasePaper paper, Attachment<CaseId> file, CurrentUser user, Dictionary<PersonId, Person> known) =>
            new(
                paper.Id,
                paper.Kind,
                paper.Language,
                paper.Number,
                paper.Day,
                paper.Desk,
                paper.Basis,
                file.By.Name,
                file.At,
                file.File.Size,
                [.. paper.Persons.OrderBy(named => named.Number).Select(named => named.Pseudonym)],
                paper.HasGaps,
                paper.Persons.All(named => user.ReadsOn(paper.Kind, known[named.PersonId]))
            );
    }

    /// <summary>A kind of paper in the checklist of a case.</summary>
    /// <param name="Issuers">The agencies that issue it today.</param>
    /// <param name="Basis">The rule that says so; null where no rule of today does.</param>
    /// <param name="Unverified">Whether nobody has held rule and form against their text.</param>
    /// <param name="OfOne">Whether it is made for one person at a time.</param>
    /// <param name="Due">For whom it is made where they stand now, and none of this kind was made yet.</param>
    /// <param name="Behind">Whose step to which it belongs is behind, and none of this kind was made for them.</param>
    /// <param name="Possible">For whom the user can make it.</param>
    /// <param name="Made">How many of it were made.</param>
    /// <param name="WhyNot">Why the user makes it for nobody, in the words of the refusal; null where he can.</param>
    internal sealed record Kind(
        string Code,
        IReadOnlyList<string> Issuers,
        string? Basis,
        bool Unverified,
        bool OfOne,
        IReadOnlyList<PersonOf> Due,
        IReadOnlyList<PersonOf> Behind,
        IReadOnlyList<PersonOf> Possible,
        int Made,
        Text? WhyNot
    )
    {
        public static Kind Of(string kind, PaperDay day, CurrentUser user, IReadOnlyList<Person> persons, IEnumerable<CasePaper> papers)
        {
            var (issuers, made) = (day.IssuersOf(kind), papers.Where(paper => paper.Kind == kind).ToList());
            var done = made.SelectMany(paper => paper.Persons).Select(named => named.PersonId).ToHashSet();
            var fitting = persons.Where(person => PaperRules.Fits(kind, person)).ToList();
            var behind = persons.Where(person => PaperRules.IsBehind(kind, person) && !done.Contains(person.Id)).ToList();
            Person[] makable = [.. fitting, .. behind];
            var own = day.RuleFor(kind, user.Agency);
            Person[] possible = own is null ? [] : [.. makable.Where(person => user.ReadsOn(kind, person))];
            var rule = own ?? (issuers is [var first, ..] ? first : null);
            return new(
                kind,
                [.. issuers.Select(issuer => issuer.Agency).Distinct(StringComparer.Ordinal)],
                rule?.Source,
                rule?.Unverified ?? false,
                CasePaperKinds.OfOne.Contains(kind),
                [.. fitting.Where(person => !done.Contains(person.Id)).Select(PersonOf.Of)],
                [.. behind.Select(PersonOf.Of)],
                [.. possible.Select(PersonOf.Of)],
                made.Count,
                possible.Length > 0 ? null
                    : own is null ? CasePaperErrors.NotIssuedBy(user.Agency, issuers, code => day.Codes.NameOf("agency", code)).Message
                    : makable is [var named, ..] ? CasePaperErrors.NamesClosed(place: 0, named.Pseudonym).Message
                    : CasePaperErrors.NobodyNamed(day.Day).Message
            );
        }
    }

    /// <summary>Somebody, as everybody sees him.</summary>
    internal sealed record PersonOf(Guid Id, string Pseudonym)
    {
        public static PersonOf Of(Person person) => new(person.Id.Value, person.Pseudonym);
    }
}
