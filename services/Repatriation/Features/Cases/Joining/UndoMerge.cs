using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases.Joining;

/// <summary>POST /api/repatriation/cases/{id}/merge-undo: a supervisor of the Consular Department takes a case out of the one into which it went, with the people whom it brought, and says why.</summary>
internal static class UndoMerge
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/merge-undo", HandleAsync).WithIdempotency().WithName(nameof(UndoMerge));

    /// <summary>Whether the user takes it back.</summary>
    public static bool MayUndo(CurrentUser user) => user.Is(Roles.Supervisor) && user.Desk == Missions.Department;

    internal static async Task<Results<Ok<CaseState>, NotFound>> HandleAsync(
        CaseId id,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        JoinedCases joined,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var merged = await db
            .Cases.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        PersonId[] brought = [.. merged?.Brought.Select(key => new PersonId(key)) ?? []];
        var taken = await joined.TakeAsync(
            new(id.Value, version, all => all.SeenBy(user).Where(c => c.Id == id)),
            "case.merge-undone",
            merged?.MergedInto,
            persons => persons.Where(p => brought.Contains(p.Id)),
            (opened, target, people, by, at) =>
            {
                if (!MayUndo(user))
                {
                    throw new DomainException(CaseErrors.SupervisorUndoesMerge());
                }

                opened.UndoMerge(target ?? throw new DomainException(CaseErrors.NotMerged()), people, body.Value.Reason, by, at);
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(CaseState.Of(taken, []));
    }

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
