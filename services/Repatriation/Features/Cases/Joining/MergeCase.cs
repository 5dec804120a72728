using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases.Joining;

/// <summary>POST /api/repatriation/cases/{id}/merge: a consular officer who leads both lets a case go into another one of the same partner and direction, with a reason; both numbers are found as before.</summary>
internal static class MergeCase
{
    public static void Map(RouteGroupBuilder opened) => opened.MapPost("/merge", HandleAsync).WithIdempotency().WithName(nameof(MergeCase));

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
        var number = body.Value.Into;
        var target = await db
            .Cases.WithPeopleEnteredBy(user)
            .Where(c => c.Reference == number)
            .Select(c => (CaseId?)c.Id)
            .SingleOrDefaultAsync(cancellationToken);
        var taken = await joined.TakeAsync(
            new(id.Value, version, all => all.WithPeopleEnteredBy(user).Where(c => c.Id == id)),
            "case.merged",
            target,
            persons => persons.Where(p => p.CaseId == id),
            async (opened, other, people, by, at, token) =>
            {
                var into = other ?? throw new DomainException(CaseErrors.IntoUnknown());
                var there = await db.Persons.Where(p => p.CaseId == into.Id).Select(p => p.FirstEpisode ?? p.Id).ToListAsync(token);
                opened.MergeInto(into, people, there, body.Value.Reason, by, at);
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(CaseState.Of(taken, []));
    }

    /// <param name="Into">Number of the case that goes on.</param>
    /// <param name="Reason">Why; case text.</param>
    public sealed record Request([Required, MaxLength(24)] string Into, [Required, MaxLength(2000), MultiLine] string Reason);
}
