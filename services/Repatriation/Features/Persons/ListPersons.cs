using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>GET /api/repatriation/persons: the persons whom the user sees, the newest report first, each with his next step.</summary>
internal static class ListPersons
{
    public static void Map(RouteGroupBuilder persons) =>
        persons.MapGet("/", HandleAsync).RequireAuthorization(PersonAccess.MayList).WithName(nameof(ListPersons));

    internal static async Task<Page<PersonRow>> HandleAsync(
        ValidQuery<Query> query,
        RepatriationDbContext db,
        BlockScenes scenes,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, at) = (query.Value, clock.GetUtcNow());
        var persons = asked.Filter(
            db.Persons.AsNoTracking().AsSplitQuery().IgnoreAutoIncludes().WithWaitingClocks().SeenBy(user),
            user,
            at
        );
        var page = await persons
            .NewestFirst(Cursor.ReadTimed(asked.After), p => p.ReportedAt, p => p.Id, key => new PersonId(key))
            .PageAsync(asked.Size(), person => Cursor.Of(person.ReportedAt, person.Id.Value), cancellationToken);
        var around = await scenes.OfAsync(page.Items, cancellationToken);
        return new([.. page.Items.Select(person => PersonRow.Of(person, at, around))], page.Next);
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(2)]
        public string? Partner { get; init; }

        [CodeOf(typeof(PersonStages))]
        public string? Stage { get; init; }

        [CodeOf(typeof(PersonIdentifications))]
        public string? Identification { get; init; }

        [MaxLength(24)]
        public string? Mission { get; init; }

        /// <summary>Whose turn it is.</summary>
        [MaxLength(24)]
        public string? Desk { get; init; }

        public bool? Minor { get; init; }

        /// <summary>With a time limit that is past.</summary>
        public bool? Late { get; init; }

        /// <summary>With a time limit that soon will be, and none that is past.</summary>
        public bool? Soon { get; init; }

        /// <summary>Those for whom something is still to be done.</summary>
        public bool? Open { get; init; }

        /// <summary>Those whose next step is the user's desk's.</summary>
        public bool? Mine { get; init; }

        /// <summary>Those whose identity is still to be handed over, by the user's desk or to it.</summary>
        public bool? Held { get; init; }

        /// <summary>Those of these persons who are asked for.</summary>
        internal IQueryable<Person> Filter(IQueryable<Person> persons, CurrentUser user, DateTimeOffset at)
        {
            var own = user.Desk;
            persons = (Held == true ? persons.WaitingForIdentity(user) : persons)
                .Where(p => Partner == null || p.Partner == Partner)
                .Where(p => Stage == null || p.Standing.Stage == Stage)
                .Where(p => Identification == null || p.Standing.Identification == Identification)
                .Where(p => Mission == null || p.Mission == Mission)
                .Where(p => Desk == null || (p.Desk == Desk && p.Standing.ClosedAt == null))
                .Where(p => Open != true || p.Standing.ClosedAt == null)
                .Where(p => Mine != true || (p.Desk == own && p.Standing.ClosedAt == null))
                .Where(p => Minor == null || PersonAgeBands.Minor.Contains(p.AgeBand) == Minor);
            // Who is through is late with nothing: those are not looked through.
            if (Late == true || Soon == true)
            {
                persons = persons.Where(p => p.Standing.ClosedAt == null);
            }

            persons = Late switch
            {
                true => persons.Late(at),
                false => persons.NotLate(at),
                null => persons,
            };
            return Soon == true ? persons.DueSoon(at) : persons;
        }
    }
}
