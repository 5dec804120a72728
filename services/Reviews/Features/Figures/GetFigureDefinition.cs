using Cooperation.Platform.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/{code}/definition: what a figure counts, in both languages. For planners and the central desk.</summary>
internal static class GetFigureDefinition
{
    /// <summary>What a figure is.</summary>
    /// <param name="Code">What it is asked for by.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Formula">How it is counted.</param>
    /// <param name="Unit">What one of it is.</param>
    /// <param name="Source">Where the facts come from.</param>
    /// <param name="Good">Which direction is good: more, less or neither.</param>
    /// <param name="ValidFrom">Since when it is counted so.</param>
    /// <param name="By">What it is split by, when nothing else is asked for.</param>
    /// <param name="Measures">What is counted.</param>
    /// <param name="Owner">The service that keeps its records.</param>
    /// <param name="Lists">The lists in which what it is split by is named.</param>
    /// <param name="RecordLists">The lists in which codes of its records are named: what is the kind of a record may be another thing in a figure.</param>
    public sealed record Response(
        string Code,
        Text Name,
        Text Formula,
        Text Unit,
        Text Source,
        string Good,
        DateOnly ValidFrom,
        IReadOnlyList<Part> By,
        IReadOnlyList<Part> Measures,
        string Owner,
        IReadOnlyDictionary<string, string> Lists,
        IReadOnlyDictionary<string, string> RecordLists
    )
    {
        internal static Response Of(Figure figure)
        {
            var definition = figure.Definition;
            return new(
                definition.Code,
                definition.Name,
                definition.Formula,
                definition.Unit,
                definition.Source,
                $"{definition.Good}".ToLowerInvariant(),
                definition.ValidFrom,
                [.. figure.By.Select(figure.DimensionOf).Select(Part.Of)],
                [.. figure.Measures.Select(measure => new Part(measure.Code, measure.Name, measure.IsCount))],
                figure.Kind.Owner,
                ListsOf(figure.Splits),
                ListsOf(figure.RecordSplits)
            );
        }
    }

    private static Dictionary<string, string> ListsOf(IEnumerable<Dimension> dimensions) =>
        dimensions
            .Where(dimension => dimension.List is not null)
            .ToDictionary(dimension => dimension.Code, dimension => dimension.List!, StringComparer.Ordinal);

    /// <summary>A part of a figure.</summary>
    /// <param name="Code">Its name in the answer.</param>
    /// <param name="Name">Its name for people.</param>
    /// <param name="Opens">Whether it opens to records; values that were reckoned do not.</param>
    public sealed record Part(string Code, Text Name, bool Opens = true)
    {
        internal static Part Of(Dimension dimension) => new(dimension.Code, dimension.Name);
    }

    public static void Map(RouteGroupBuilder group, FigureShelf shelf) =>
        group
            .MapGet("/{code}/definition", (string code) => Answer(shelf.Find(code)))
            .WithName($"Get{shelf.Name}Definition")
            .WithSummary("What it counts, in both languages");

    private static Results<Ok<Response>, NotFound> Answer(Figure? figure) =>
        figure is null ? TypedResults.NotFound() : TypedResults.Ok(Response.Of(figure));
}
