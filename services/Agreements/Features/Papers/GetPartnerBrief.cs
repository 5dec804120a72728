using Cooperation.Agreements.Data;
using Cooperation.Agreements.Features.Partners;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Papers;

/// <summary>GET /api/agreements/partners/{code}/brief?format=: the one-page brief of a partner for whoever meets it: what holds, what was promised for the year and done, what falls due, to whom we turn.</summary>
internal static class GetPartnerBrief
{
    public static void Map(RouteGroupBuilder partner) =>
        partner
            .MapGet("/brief", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName(nameof(GetPartnerBrief));

    internal static async Task<Results<PaperFile, NotFound>> HandleAsync(
        string code,
        ValidQuery<PaperChoice> query,
        AgreementsDbContext db,
        PaperDesk desk,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var partner = await db
            .Partners.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(p => p.Code == code, cancellationToken);
        if (partner is null)
        {
            return TypedResults.NotFound();
        }

        var at = clock.GetUtcNow();
        var brief = await PartnerBrief.ReadAsync(db, user, partner, await desk.NamesAsync(cancellationToken), at, cancellationToken);
        return await desk.SendAsync(
            brief.Write(desk),
            query.Value.Format,
            "partner.brief",
            "partner",
            $"tom-tat-{code}",
            cancellationToken
        );
    }
}
