using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/arrival: the desk at the border notes who came, person by person, and why plan and arrival differ. Who came is received.</summary>
internal static class NoteArrival
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Arrival}", HandleAsync).WithIdempotency().WithName(nameof(NoteArrival));

    internal static Task<Results<Ok<HandoverState>, NotFound>> HandleAsync(
        HandoverId id,
        IfMatch version,
        Valid<Request> body,
        HandoverStep steps,
        RepatriationDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            id,
            version,
            HandoverSteps.Arrival,
            async (handover, by, at, token) =>
            {
                var asked = body.Value;
                var beside = await OwnAsync(db, asked, user, token);
                var held = await steps.HoldAsync([.. handover.List.Select(listed => listed.PersonId), .. beside], at, token);
                handover.Arrive(
                    [.. asked.Persons.Select((said, place) => Of(held, said, said.Arrived, $"persons[{place}]"))],
                    [.. asked.Unlisted.Select((said, place) => Of(held, said, came: true, $"unlisted[{place}]"))],
                    new(asked.At, asked.CertificateAt, asked.Strangers ?? 0, asked.Note),
                    held.SceneOf,
                    by,
                    at
                );
                return held.People;
            },
            cancellationToken
        );

    // Who came beside has to be known to this desk already: everybody else is not there.
    private static async Task<IReadOnlyList<PersonId>> OwnAsync(
        RepatriationDbContext db,
        Request asked,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        PersonId[] ids = [.. asked.Unlisted.Select(said => new PersonId(said.Id))];
        return ids.Length == 0
            ? []
            : await db
                .Persons.SeenBy(user)
                .Where(person => ids.Contains(person.Id))
                .Select(person => person.Id)
                .ToListAsync(cancellationToken);
    }

    private static Arrival Of(HeldPersons held, Said said, bool came, string field) =>
        held.Find(new(said.Id), said.Version) is { } person
            ? new(person, came, said.Reason, said.Note, said.Companion)
            : throw new DomainException(ArrivalErrors.NotListed(field));

    public sealed record Request
    {
        /// <summary>When it took place; now where nothing is said.</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>When the certificates of return were issued.</summary>
        public DateTimeOffset? CertificateAt { get; init; }

        /// <summary>Everybody on the list.</summary>
        [Required, MaxLength(200)]
        public required IReadOnlyList<Said> Persons { get; init; }

        /// <summary>Who came beside, and is known here.</summary>
        [MaxLength(50)]
        public IReadOnlyList<Said> Unlisted { get; init; } = [];

        /// <summary>How many came beside of whom nothing is known here.</summary>
        [Range(0, 200)]
        public int? Strangers { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }

    /// <summary>What is said of one person, at the version seen.</summary>
    public sealed record Said
    {
        public required Guid Id { get; init; }

        public required long Version { get; init; }

        public bool Arrived { get; init; }

        /// <summary>Why that is not as planned.</summary>
        [CodeOf(typeof(HandoverDifferences))]
        public string? Reason { get; init; }

        /// <summary>Of a minor who came beside: who stands with him.</summary>
        [CodeOf(typeof(MinorCompanions))]
        public string? Companion { get; init; }

        [MaxLength(500)]
        public string? Note { get; init; }
    }
}
