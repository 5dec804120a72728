using Cooperation.Reviews.Features.Targets;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>A shelf of figures, each found by its code.</summary>
/// <param name="Name">What they are, for the names of operations.</param>
/// <param name="List">The figures, by code.</param>
internal sealed record FigureShelf(string Name, IReadOnlyList<Figure> List)
{
    /// <summary>The one of this code, as it is counted now; null where there is none.</summary>
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

    private static readonly IReadOnlyList<Figure> Newest =
    [
        .. All.GroupBy(figure => figure.Definition.Code, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(figure => figure.Definition.Version)!),
    ];

    public static FigureShelf Figures { get; } = new("Figure", [.. Newest.Where(figure => figure is not Target)]);

    public static FigureShelf Targets { get; } = new("Target", [.. Newest.Where(figure => figure is Target)]);

    /// <summary>The figure of this code as it was counted by this version of its definition; null where that is not kept.</summary>
    public static Figure? Find(string code, int version) =>
        All.FirstOrDefault(figure => figure.Definition.Code == code && figure.Definition.Version == version);
}
