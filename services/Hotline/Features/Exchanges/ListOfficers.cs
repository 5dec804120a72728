using Cooperation.Hotline.Data;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/officers: the officers of the user's desk, to whom an exchange can be assigned.</summary>
internal static class ListOfficers
{
    public static void Map(RouteGroupBuilder hotline) =>
        hotline.MapGet("/officers", HandleAsync).RequireForces(ExchangeAccess.Workers).WithTags("Exchanges").WithName(nameof(ListOfficers));

    internal static async Task<Ok<Response>> HandleAsync(HotlineDbContext db, CurrentUser user, CancellationToken cancellationToken)
    {
        var officers = await db.OfficersOfDeskAsync(user, cancellationToken);
        return TypedResults.Ok(
            new Response([
                .. officers
                    .OrderBy(officer => officer.Name, StringComparer.Ordinal)
                    .Select(officer => new Item(officer.Account, officer.Name)),
            ])
        );
    }

    public sealed record Response(IReadOnlyList<Item> Items);

    public sealed record Item(Guid Account, string Name);
}
