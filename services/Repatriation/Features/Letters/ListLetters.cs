using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Letters;

/// <summary>GET /api/repatriation/cases/{id}/letters: the notes and letters of a case to authorities of the host country, for the department and the mission whose case it is.</summary>
internal static class ListLetters
{
    public static void Map(RouteGroupBuilder opened) => opened.MapGet("/letters", HandleAsync).WithName(nameof(ListLetters));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        CaseId id,
        RepatriationDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        if (!await db.Cases.SeenBy(user).AnyAsync(c => c.Id == id, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var today = CivilTime.DateOf(clock.GetUtcNow());
        var letters = await db
            .Letters.AsNoTracking()
            .Where(letter => letter.CaseId == id)
            .OrderBy(letter => letter.SentOn)
            .ThenBy(letter => letter.Id)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response([.. letters.Select(letter => LetterView.Of(letter, today))], user.Is(Roles.Consular)));
    }

    /// <param name="Items">In the order in which they were sent.</param>
    /// <param name="MayWrite">Whether the user writes more of them down.</param>
    internal sealed record Response(IReadOnlyList<LetterView> Items, bool MayWrite);
}
