using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
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
        if (
            await db.Cases.SeenBy(user).Where(c => c.Id == id).Select(c => c.Status).SingleOrDefaultAsync(cancellationToken)
            is not { } status
        )
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
        var mayWrite = user.Is(Roles.Consular);
        LetterView[] items = [.. letters.Select(letter => LetterView.Of(letter, today))];
        return TypedResults.Ok(new Response(items, mayWrite, mayWrite && CaseStatus.TakesMore(status)));
    }

    /// <param name="Items">In the order in which they were sent.</param>
    /// <param name="MayWrite">Whether the user goes on with those that are there.</param>
    /// <param name="MayAdd">Whether he writes more of them down.</param>
    internal sealed record Response(IReadOnlyList<LetterView> Items, bool MayWrite, bool MayAdd);
}
