using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Journeys;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers: a consular officer plans a handover with persons of his, of as many cases as come together; all of them or nothing.</summary>
internal static class PlanHandover
{
    public static void Map(RouteGroupBuilder handovers) =>
        handovers.MapPost("/", HandleAsync).RequireAuthorization(HandoverAccess.MayPlan).WithIdempotency().WithName(nameof(PlanHandover));

    internal static async Task<Results<Created<HandoverState>, NotFound>> HandleAsync(
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, Person> persons,
        HandoverStep steps,
        OpenedNeeds needs,
        Audit audit,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value;
        RefuseTwice(asked);
        var day = CivilTime.DateOf(asked.PlannedAt);
        var site = await db.SiteAsync(asked.Gate, asked.Marker, day, cancellationToken);
        Handover? planned = null;
        var taken = await persons.TakeTogetherAsync(
            [.. asked.Persons.Select(listed => Seen(listed, user))],
            "person.handover",
            async (people, by, at, token) =>
            {
                var held = await steps.OfAsync(people, at, token);
                PlannedPersons.RefuseOthers(held, people, user);
                var receiving = DeskOf(asked, people, held.SceneOf(people[0]).Rules);
                var listing = people.Zip(asked.Persons, (person, listed) => new Listing(person, listed.Companion));
                var opened = await needs.OfAsync(people, asked.PlannedAt, token);
                planned = Handover.Plan(asked.ToEntry(), [.. listing], site with { Needs = opened }, receiving, by, at);
                var reference = await db.NextReferenceAsync(Handover.SeriesOf(planned.Partner), planned.Day.Year, token);
                planned.Numbered(reference, people, held.SceneOf);
                db.Add(planned);
                audit.Record("handover.planned", "handover", planned.Id.ToString());
            },
            cancellationToken
        );
        if (taken is null || planned is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(planned.Version);
        return TypedResults.Created(
            $"/api/repatriation/handovers/{planned.Id}",
            HandoverState.Of(planned, taken, await steps.DaysOffAsync(planned, cancellationToken))
        );
    }

    private static SeenRecord<Person> Seen(Listed listed, CurrentUser user)
    {
        var id = new PersonId(listed.Id);
        return new(listed.Id, new(listed.Version), all => all.AsSplitQuery().SeenBy(user).Where(person => person.Id == id));
    }

    private static void RefuseTwice(Request asked)
    {
        DomainError[] twice =
        [
            .. asked
                .Persons.Index()
                .Where(listed => asked.Persons.Take(listed.Index).Any(other => other.Id == listed.Item.Id))
                .Select(listed => ListErrors.NamedTwice($"persons[{listed.Index}]")),
        ];
        if (twice.Length > 0)
        {
            throw new DomainException(twice);
        }
    }

    // The post that bears the gate's name, else the desk that was named with everybody's travel paper, else immigration's central one.
    private static Desk DeskOf(Request asked, IReadOnlyList<Person> people, PersonRules rules)
    {
        if (asked.ReceivingDesk is { } named)
        {
            return rules.ReceivingDesk(named, "receivingDesk");
        }

        var post = asked.Gate is ['C', 'K', '-', .. var name] ? rules.Desks.FirstOrDefault(desk => desk.Code == $"BP-{name}") : null;
        string?[] all = [.. people.Select(person => person.Standing.Asked).Distinct()];
        return post ?? rules.ReceivingDesk(all is [var one] ? one : null, "receivingDesk");
    }

    public sealed record Request
    {
        /// <summary>Border gate; or a marker.</summary>
        [MaxLength(24)]
        public string? Gate { get; init; }

        /// <summary>Border marker, where it is at none of the gates.</summary>
        [MaxLength(24)]
        public string? Marker { get; init; }

        public required DateTimeOffset PlannedAt { get; init; }

        [Required, MinLength(1), MaxLength(200)]
        public required IReadOnlyList<Listed> Persons { get; init; }

        /// <summary>The desk that receives; without it the post at the gate, else the one named with everybody's travel paper.</summary>
        [MaxLength(24)]
        public string? ReceivingDesk { get; init; }

        /// <summary>Who takes part for us.</summary>
        [MaxLength(10), RegularExpression("^.{1,200}$")]
        public IReadOnlyList<string> OfficersOurs { get; init; } = [];

        /// <summary>Who takes part for the other side.</summary>
        [MaxLength(10), RegularExpression("^.{1,200}$")]
        public IReadOnlyList<string> OfficersTheirs { get; init; } = [];

        [MaxLength(500)]
        public string? Vehicles { get; init; }

        [MaxLength(7), CodeOf(typeof(PersonNeeds))]
        public IReadOnlyList<string> Needs { get; init; } = [];

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }

        internal HandoverEntry ToEntry() =>
            new()
            {
                Gate = Gate,
                Marker = Marker,
                PlannedAt = PlannedAt,
                OfficersOurs = OfficersOurs,
                OfficersTheirs = OfficersTheirs,
                Vehicles = Vehicles,
                Needs = Needs,
                Note = Note,
            };
    }

    /// <summary>Somebody to put on the list, at the version seen.</summary>
    public sealed record Listed
    {
        public required Guid Id { get; init; }

        public required long Version { get; init; }

        /// <summary>Who stands beside a minor.</summary>
        [CodeOf(typeof(MinorCompanions))]
        public string? Companion { get; init; }
    }
}
