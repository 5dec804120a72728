using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.OutsideValues;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.OutsideValues;

/// <summary>GET /api/reviews/outside-values/{id}: a value from outside. For planners and the central desk.</summary>
internal static class GetOutsideValue
{
    public static void Map(RouteGroupBuilder value) => value.MapGet("/", HandleAsync).WithName(nameof(GetOutsideValue));

    internal static async Task<Results<Ok<OutsideValueView>, NotFound>> HandleAsync(
        Guid id,
        ReviewsDbContext db,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var found = await db
            .OutsideValues.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(v => v.Id == new OutsideValueId(id))
            .Select(OutsideValueView.From)
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(found.Version);
        return TypedResults.Ok(found);
    }
}
