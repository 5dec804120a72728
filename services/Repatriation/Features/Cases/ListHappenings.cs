using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Handovers;
using Cooperation.Repatriation.Features.People;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>
/// GET /api/repatriation/cases/{id}/happenings: all that happened in a case, the newest first: to itself, to those of its people whom the user sees, and to the handovers
/// that he sees by which they went or were to go. Nobody is named.
/// </summary>
internal static class ListHappenings
{
    private const int Usual = 20;

    public static void Map(RouteGroupBuilder opened) => opened.MapGet("/happenings", HandleAsync).WithName(nameof(ListHappenings));

    internal static async Task<Results<Ok<Page<Happening>>, NotFound>> HandleAsync(
        CaseId id,
        ValidQuery<ListQuery> query,
        RepatriationDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var opened = await db.TouchedBy(user)
            .AsNoTracking()
            .Where(c => c.Id == id)
            .Select(c => new { c.Reference })
            .SingleOrDefaultAsync(cancellationToken);
        if (opened is null)
        {
            return TypedResults.NotFound();
        }

        var persons = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => p.CaseId == id)
            .ToDictionaryAsync(p => p.Id, cancellationToken);
        var handovers = await db
            .Handovers.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(h => h.List.Any(listed => listed.CaseId == id))
            .Select(h => new { h.Id, h.Reference })
            .ToDictionaryAsync(h => h.Id, h => h.Reference, cancellationToken);
        // Who asked for the case and holds identities only reads nothing of its text.
        var mayRead = !user.OnlyHoldsIdentitiesOf([.. persons.Values]);
        var asked = query.Value;
        var page = await EntriesOf(db, id, [.. persons.Keys], [.. handovers.Keys])
            .NewestFirst(Cursor.ReadTimed(asked.After), entry => entry.At, entry => entry.Id, key => key)
            .PageAsync(asked.Size(Usual), entry => Cursor.Of(entry.At, entry.Id), cancellationToken);
        return TypedResults.Ok(
            new Page<Happening>(
                [
                    .. page.Items.Select(entry =>
                        entry.Handover is { } handover
                            ? Happening.From(entry, Happening.OfHandover, handover.Value, handovers[handover], mayRead)
                        : entry.Person is { } person
                            ? Happening.From(entry, Happening.OfPerson, person.Value, persons[person].Pseudonym, mayRead)
                        : Happening.From(entry, Happening.OfCase, id.Value, opened.Reference, mayRead)
                    ),
                ],
                page.Next
            )
        );
    }

    // Each of the three by its own index; of one case some hundreds at most, sorted within the query.
    private static IQueryable<Entry> EntriesOf(RepatriationDbContext db, CaseId id, PersonId[] persons, HandoverId[] handovers)
    {
        CaseId?[] cases = [id];
        PersonId?[] people = [.. persons];
        HandoverId?[] lists = [.. handovers];
        return db.Set<TimelineEntry>()
            .AsNoTracking()
            .Where(entry =>
                cases.Contains(EF.Property<CaseId?>(entry, "RepatriationCaseId"))
                || people.Contains(EF.Property<PersonId?>(entry, "PersonId"))
                || lists.Contains(EF.Property<HandoverId?>(entry, "HandoverId"))
            )
            .Select(entry => new Entry
            {
                Id = entry.Id,
                At = entry.At,
                What = entry.What,
                By = entry.Name,
                Desk = entry.Desk,
                Note = entry.Note,
                Person = EF.Property<PersonId?>(entry, "PersonId"),
                Handover = EF.Property<HandoverId?>(entry, "HandoverId"),
            });
    }

    internal sealed class Entry
    {
        public required Guid Id { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string What { get; init; }

        public required string By { get; init; }

        public required string Desk { get; init; }

        public required string? Note { get; init; }

        public required PersonId? Person { get; init; }

        public required HandoverId? Handover { get; init; }
    }

    /// <summary>Something that happened.</summary>
    /// <param name="Id">Its key.</param>
    /// <param name="At">When.</param>
    /// <param name="Of">To what: case, person or handover.</param>
    /// <param name="OfId">Its key.</param>
    /// <param name="Name">What people call it: a number or a pseudonym.</param>
    /// <param name="What">What.</param>
    /// <param name="By">Who did it.</param>
    /// <param name="Desk">For which desk.</param>
    /// <param name="Note">Reason or note, for who reads the text of the case.</param>
    internal sealed record Happening(
        Guid Id,
        DateTimeOffset At,
        string Of,
        Guid OfId,
        string Name,
        string What,
        string By,
        string Desk,
        string? Note
    )
    {
        public const string OfCase = "case";
        public const string OfPerson = "person";
        public const string OfHandover = "handover";

        public static Happening From(Entry entry, string of, Guid id, string name, bool mayRead) =>
            new(entry.Id, entry.At, of, id, name, entry.What, entry.By, entry.Desk, mayRead ? entry.Note : null);
    }
}
