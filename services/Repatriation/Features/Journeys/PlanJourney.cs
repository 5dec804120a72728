using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Journeys;

/// <summary>POST /api/repatriation/persons/{id}/journey: who has the person in hand writes down how he travels home, whole: what is left out stands in it no more. Until he is received.</summary>
internal static class PlanJourney
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost("/" + PersonSteps.Journey, HandleAsync).WithIdempotency().WithName(nameof(PlanJourney));

    internal static Task<Results<Ok<PersonState>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) =>
        step.BesideAsync(
            id,
            version,
            PersonSteps.Journey,
            (person, scene, _) =>
            {
                person.PlanJourney(body.Value.ToJourney(), body.Value.Reason, scene);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        [MaxLength(6)]
        public IReadOnlyList<Leg> Legs { get; init; } = [];

        /// <summary>Countries on the way.</summary>
        [MaxLength(5), RegularExpression("^[A-Za-z]{2,10}$")]
        public IReadOnlyList<string> Transit { get; init; } = [];

        public FitnessOf? Fitness { get; init; }

        public EscortOf? Escort { get; init; }

        /// <summary>Why it was changed.</summary>
        [MaxLength(500), MultiLine]
        public string? Reason { get; init; }

        internal Journey ToJourney() =>
            new()
            {
                Legs = [.. Legs.Select(leg => leg.ToLeg())],
                Transit = [.. Transit.Distinct(StringComparer.Ordinal)],
                Fitness = Fitness is { } fitness ? new(fitness.By, fitness.On, fitness.Until) : null,
                Escort = Escort is { } escort ? new(escort.Kind, escort.Agency, escort.Note) : null,
            };
    }

    /// <summary>A leg of the way.</summary>
    public sealed record Leg
    {
        [Required, CodeOf(typeof(TravelMeans))]
        public required string Means { get; init; }

        /// <summary>Number of the flight, train or vehicle.</summary>
        [MaxLength(20)]
        public string? Number { get; init; }

        [Required, MaxLength(100)]
        public required string From { get; init; }

        [Required, MaxLength(100)]
        public required string To { get; init; }

        public required DateTimeOffset DepartsAt { get; init; }

        public DateTimeOffset? ArrivesAt { get; init; }

        [Required, CodeOf(typeof(TicketStates))]
        public required string Ticket { get; init; }

        internal JourneyLeg ToLeg() => new(Means, Number, From, To, DepartsAt, ArrivesAt, Ticket);
    }

    /// <summary>That he is fit to travel.</summary>
    public sealed record FitnessOf
    {
        [Required, CodeOf(typeof(FitnessSayers))]
        public required string By { get; init; }

        public required DateOnly On { get; init; }

        public required DateOnly Until { get; init; }
    }

    /// <summary>Who goes with him.</summary>
    public sealed record EscortOf
    {
        [Required, CodeOf(typeof(EscortKinds))]
        public required string Kind { get; init; }

        [MaxLength(24)]
        public string? Agency { get; init; }

        /// <summary>Which office or organisation; never a name of a person.</summary>
        [MaxLength(200)]
        public string? Note { get; init; }
    }
}
