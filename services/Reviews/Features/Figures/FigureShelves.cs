using Cooperation.Reviews.Features.Targets;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>A shelf of figures, each found by its code.</summary>
/// <param name="Name">What they are, for the names of operations.</param>
/// <param name="List">The figures, by code.</param>
internal sealed record FigureShelf(string Name, IReadOnlyList<Figure> List)
{
    /// <summary>The one of this code; null where there is none.</summary>
    public Figure? Find(string code) => List.FirstOrDefault(figure => figure.Definition.Code == code);
}

/// <summary>The figures and targets that there are, found by looking for them: a file more is a figure more.</summary>
internal static class FigureShelves
{
    private static readonly IReadOnlyList<Figure> All =
    [
        .. typeof(Figure)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Figure)))
            .Select(type => (Figure)Activator.CreateInstance(type)!)
            .OrderBy(figure => figure.Definition.Code, StringComparer.Ordinal),
    ];

    public static FigureShelf Figures { get; } = new("Figure", [.. All.Where(figure => figure is not Target)]);

    public static FigureShelf Targets { get; } = new("Target", [.. All.Where(figure => figure is Target)]);
}
