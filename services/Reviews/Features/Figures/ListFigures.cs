using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures: the figures that there are, each with what it means. For planners and the central desk.</summary>
internal static class ListFigures
{
    public static void Map(RouteGroupBuilder group, FigureShelf shelf) =>
        group.MapGet("/", () => Answer(shelf)).WithName(nameof(ListFigures)).WithSummary("The figures that there are");

    private static Ok<IReadOnlyList<GetFigureDefinition.Response>> Answer(FigureShelf shelf) =>
        TypedResults.Ok<IReadOnlyList<GetFigureDefinition.Response>>([.. shelf.List.Select(GetFigureDefinition.Response.Of)]);
}
