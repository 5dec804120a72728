using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Caring;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Caring;

/// <summary>
/// POST /api/repatriation/persons/{id}/care: a follow-up visit, a support or a consent is written down, or what became of one; of a visit the next one may be planned with
/// it. By who has the person in hand, after his return is over too.
/// </summary>
internal static class ChangeCare
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost("/" + PersonSteps.Care, HandleAsync).WithIdempotency().WithName(nameof(ChangeCare));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        PersonStep step,
        OpenedAge age,
        CancellationToken cancellationToken
    )
    {
        CareEntry? changed = null;
        var taken = await step.BesideAsync(
            id,
            version,
            PersonSteps.Care,
            async (person, scene, token) =>
            {
                var request = body.Value;
                changed = request.Entry is { } known
                    ? Moved(
                        await db.Care.SingleOrDefaultAsync(entry => entry.PersonId == id && entry.Id == known, token),
                        person,
                        request,
                        scene
                    )
                    : Begun(db, person, request, await age.IsMinorAsync(person, request, token), scene);
                person.NoteCare(changed, scene);
                if (request.Next is { } next)
                {
                    person.NoteCare(Followed(db, person, changed, next, scene), scene);
                }
            },
            cancellationToken
        );
        return taken.Result is Ok<PersonState> { Value: { } state } && changed is not null
            ? TypedResults.Ok(new Response(state.Id, state.Version, changed.Id, changed.State))
            : TypedResults.NotFound();
    }

    private static CareEntry Begun(RepatriationDbContext db, Person person, Request request, bool isMinor, MoveScene scene)
    {
        DomainError[] missing =
        [
            .. request.Type is null ? [CareErrors.Required("type")] : (DomainError[])[],
            .. request.Kind is null ? [CareErrors.Required("kind")] : (DomainError[])[],
        ];
        if (missing.Length > 0)
        {
            throw new DomainException(missing);
        }

        var entry = new NewCare(
            request.Type!,
            request.Kind!,
            request.To,
            request.Due,
            request.Provider,
            request.GivenBy,
            request.Note,
            request.On
        );
        return Added(db, CareEntry.Begin(person, entry, isMinor, scene.By, scene.At));
    }

    private static CareEntry Moved(CareEntry? entry, Person person, Request request, MoveScene scene)
    {
        var moved = entry ?? throw new DomainException(CareErrors.Unknown());
        var move = new CareMove(request.To, request.On, request.Outcome, request.Result, request.Reason);
        moved.Take(move, person.Day, CivilTime.DateOf(scene.At));
        return moved;
    }

    // The next visit is of the kind of the last one.
    private static CareEntry Followed(RepatriationDbContext db, Person person, CareEntry last, DateOnly next, MoveScene scene)
    {
        if (last.Type != CareTypes.Visit || last.State is not (CareStates.Done or CareStates.Missed))
        {
            throw new DomainException(CareErrors.NextOfVisits());
        }

        var entry = new NewCare(CareTypes.Visit, last.Kind, CareStates.Planned, next, last.Provider, null, null, null);
        try
        {
            return Added(db, CareEntry.Begin(person, entry, isMinor: false, scene.By, scene.At));
        }
        catch (DomainException refused)
        {
            throw new DomainException([.. refused.Errors.Select(error => error.Field == "due" ? error with { Field = "next" } : error)]);
        }
    }

    private static CareEntry Added(RepatriationDbContext db, CareEntry entry)
    {
        db.Add(entry);
        return entry;
    }

    public sealed record Request
    {
        /// <summary>The entry that moves; null where one is written down.</summary>
        public Guid? Entry { get; init; }

        [Required, CodeOf(typeof(CareStates))]
        public required string To { get; init; }

        /// <summary>Visit, support or consent; of a new one.</summary>
        [CodeOf(typeof(CareTypes))]
        public string? Type { get; init; }

        /// <summary>Of a new one.</summary>
        [MaxLength(24)]
        public string? Kind { get; init; }

        /// <summary>The day on which it is due.</summary>
        public DateOnly? Due { get; init; }

        /// <summary>The office or organisation that gives it.</summary>
        [MaxLength(200)]
        public string? Provider { get; init; }

        /// <summary>Who agrees.</summary>
        [CodeOf(typeof(ConsentGivers))]
        public string? GivenBy { get; init; }

        [MaxLength(500), MultiLine]
        public string? Note { get; init; }

        /// <summary>The day on which it was done; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        /// <summary>How somebody was found at a visit.</summary>
        [CodeOf(typeof(VisitOutcomes))]
        public string? Outcome { get; init; }

        /// <summary>What came of it.</summary>
        [MaxLength(1000), MultiLine]
        public string? Result { get; init; }

        [MaxLength(500), MultiLine]
        public string? Reason { get; init; }

        /// <summary>When the next visit is due.</summary>
        public DateOnly? Next { get; init; }
    }

    /// <param name="Id">The person.</param>
    /// <param name="Version">His version, which rises with it.</param>
    /// <param name="Entry">The entry.</param>
    /// <param name="State">Where it stands.</param>
    internal sealed record Response(Guid Id, long Version, Guid Entry, string State);
}
