using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Catalogue;

/// <summary>Under which heading of the catalogue a figure stands: that of the area in which its records are kept.</summary>
/// <param name="Place">Its place among them.</param>
/// <param name="Name">The heading.</param>
internal sealed record FigureGroup(int Place, Text Name);

internal static class FigureGroups
{
    private static readonly FigureGroup Others = new(5, CatalogueTexts.Others);

    private static readonly IReadOnlyDictionary<string, FigureGroup> ByOwner = new Dictionary<string, FigureGroup>(StringComparer.Ordinal)
    {
        [Known.FactOwner.Hotline] = new(1, CatalogueTexts.Hotline),
        [Known.FactOwner.Repatriation] = new(2, CatalogueTexts.Repatriation),
        [Known.FactOwner.Agreements] = new(3, CatalogueTexts.Agreements),
        [Known.FactOwner.Meetings] = new(4, CatalogueTexts.Meetings),
    };

    /// <summary>That of figures over records of this service.</summary>
    public static FigureGroup Of(string owner) => ByOwner.GetValueOrDefault(owner, Others);
}
