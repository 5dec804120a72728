using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons.Episodes;

/// <summary>POST /api/repatriation/persons/{id}/episode-undo: a supervisor of the Consular Department takes back that somebody is a later episode of a person who is known, with a reason.</summary>
internal static class UndoEpisode
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost("/episode-undo", HandleAsync).WithIdempotency().WithName(nameof(UndoEpisode));

    /// <summary>Whether the user takes it back.</summary>
    public static bool MayUndo(CurrentUser user) => user.Is(Roles.Supervisor) && user.Agency == Missions.Agency;

    internal static async Task<Results<Ok<PersonState>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        RecordStep<RepatriationDbContext, Person> records,
        RepatriationDbContext db,
        PersonsByRules rules,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var taken = await records.TakeAsync(
            new(id.Value, version, persons => persons.SeenBy(user).Where(p => p.Id == id)),
            "person.episode-undone",
            async (person, by, at, token) =>
            {
                if (!MayUndo(user))
                {
                    throw new DomainException(EpisodeErrors.SupervisorUndoesEpisode());
                }

                var (first, episode) = (person.FirstEpisode, person.Episode);
                var isLast = first is null || !await db.Persons.AnyAsync(p => p.FirstEpisode == first && p.Episode > episode, token);
                person.LeaveEpisodes(isLast, body.Value.Reason, new(await rules.OfAsync(person, at, token), by, at));
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(PersonState.Of(taken));
    }

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
