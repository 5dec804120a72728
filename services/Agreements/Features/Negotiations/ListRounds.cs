using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Negotiations;

/// <summary>GET /api/agreements/negotiations/{code}/rounds: the rounds of a track, in their order.</summary>
internal static class ListRounds
{
    public static void Map(RouteGroupBuilder negotiation) =>
        negotiation.MapGet($"/{NegotiationSteps.Rounds}", HandleAsync).WithName(nameof(ListRounds));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        AgreementsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        // The rounds alone: what is said of the articles is no part of this list.
        var seen = await db.NegotiationsSeenBy(user)
            .Where(n => n.Instrument == code)
            .Select(n => new
            {
                Rounds = n.Rounds.OrderBy(round => round.Number).Select(r => new Round(r.Number, r.On, r.Meeting, r.Note)).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return seen is null ? TypedResults.NotFound() : TypedResults.Ok(new Response(seen.Rounds));
    }

    internal sealed record Response(IReadOnlyList<Round> Items);

    /// <summary>A round; its place and attendance stand at its meeting.</summary>
    internal sealed record Round(int Number, DateOnly On, string? Meeting, string? Note);
}
