using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Protections;

/// <summary>
/// POST /api/repatriation/persons/{id}/protection: a measure of protection is asked for, granted, denied, refused by the person or ended. By who has the
/// person in hand or before his step, and by the police of his province; a measure that was granted is ended after the return is over, too.
/// </summary>
internal static class ChangeProtection
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost("/" + PersonSteps.Protection, HandleAsync).WithIdempotency().WithName(nameof(ChangeProtection));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        PersonStep step,
        CancellationToken cancellationToken
    )
    {
        ProtectionMeasure? measure = null;
        var taken = await step.BesideAsync(
            id,
            version,
            PersonSteps.Protection,
            async (person, scene, token) =>
            {
                var measures = await db.Protections.Where(m => m.PersonId == id).ToListAsync(token);
                var before = measures.FirstOrDefault(m => m.Id == body.Value.Measure)?.State;
                measure =
                    body.Value.To == PersonProtections.Asked
                        ? Asked(person, body.Value, scene)
                        : Moved(measures, person, body.Value, scene, await TermAsync(db, scene.At, token));
                if (body.Value.To == PersonProtections.Asked)
                {
                    db.Add(measure);
                    measures.Add(measure);
                }

                var isProlonged = (before, measure.State) == (PersonProtections.Granted, PersonProtections.Granted);
                person.FollowProtection(measures, measure, isProlonged, body.Value.Reason ?? body.Value.Note, scene);
            },
            cancellationToken
        );
        return taken.Result is Ok<PersonState> { Value: { } state } && measure is not null
            ? TypedResults.Ok(new Response(state.Id, state.Version, measure.Id, measure.State))
            : TypedResults.NotFound();
    }

    // Of the day of the decision.
    private static async Task<ProtectionTerm?> TermAsync(RepatriationDbContext db, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var day = CivilTime.DateOf(at);
        var terms = await db.Set<ProtectionTerm>().AsNoTracking().ToListAsync(cancellationToken);
        return terms.FirstOrDefault(term => term.HoldsOn(day));
    }

    private static ProtectionMeasure Asked(Person person, Request request, MoveScene scene)
    {
        DomainError[] missing =
        [
            .. request.For is null ? [ProtectionErrors.Required("for")] : (DomainError[])[],
            .. request.Kind is null ? [ProtectionErrors.Required("kind")] : (DomainError[])[],
            .. request.AskedBy is null ? [ProtectionErrors.Required("askedBy")] : (DomainError[])[],
        ];
        return missing.Length > 0 ? throw new DomainException(missing)
            : !person.Standing.IsOpen ? throw new DomainException(PersonStepErrors.Over())
            : ProtectionMeasure.Ask(
                person.Id,
                new(request.For!, request.Kind!, request.AskedBy!, request.On, request.Note),
                CivilTime.DateOf(scene.At),
                scene.By,
                scene.At
            );
    }

    private static ProtectionMeasure Moved(
        List<ProtectionMeasure> measures,
        Person person,
        Request request,
        MoveScene scene,
        ProtectionTerm? term
    )
    {
        var measure = measures.SingleOrDefault(m => m.Id == request.Measure) ?? throw new DomainException(ProtectionErrors.Unknown());
        DomainError[] unknown = [.. scene.Rules.Codes.Refusals(ProtectionErrors.Entry, ("decider", "agency", request.Decider))];
        if (unknown.Length > 0)
        {
            throw new DomainException(unknown);
        }

        measure.Take(
            new(request.To, request.On, request.From, request.Until, request.Reason),
            request.Decider ?? scene.By.Agency,
            person.Day,
            CivilTime.DateOf(scene.At),
            term
        );
        return measure;
    }

    public sealed record Request
    {
        /// <summary>The measure that moves; null where one is asked for.</summary>
        public Guid? Measure { get; init; }

        [Required, CodeOf(typeof(PersonProtections))]
        public required string To { get; init; }

        /// <summary>Whom it protects; asked for with it.</summary>
        [CodeOf(typeof(ProtectionSubjects))]
        public string? For { get; init; }

        /// <summary>What is done; asked for with it.</summary>
        [CodeOf(typeof(ProtectionKinds))]
        public string? Kind { get; init; }

        /// <summary>Who asks; asked for with it.</summary>
        [CodeOf(typeof(ProtectionAskers))]
        public string? AskedBy { get; init; }

        /// <summary>The day on which it was done; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        /// <summary>The agency that decided; the caller's without it.</summary>
        [MaxLength(24)]
        public string? Decider { get; init; }

        /// <summary>The first day of a protection that is granted.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Its last day, where one is set.</summary>
        public DateOnly? Until { get; init; }

        [MaxLength(500), MultiLine]
        public string? Reason { get; init; }

        [MaxLength(500), MultiLine]
        public string? Note { get; init; }
    }

    /// <param name="Id">The person.</param>
    /// <param name="Version">His version, which rises with it.</param>
    /// <param name="Measure">The measure.</param>
    /// <param name="State">Where it stands.</param>
    internal sealed record Response(Guid Id, long Version, Guid Measure, string State);
}
