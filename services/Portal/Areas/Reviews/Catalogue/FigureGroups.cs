using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Catalogue;

/// <summary>Under which heading of the catalogue a figure stands.</summary>
/// <param name="Place">Its place among them.</param>
/// <param name="Name">The heading.</param>
internal sealed record FigureGroup(int Place, Text Name);

internal static class FigureGroups
{
    private static readonly FigureGroup Others = new(6, CatalogueTexts.Others);

    private static readonly IReadOnlyDictionary<string, FigureGroup> ByType = new Dictionary<string, FigureGroup>(StringComparer.Ordinal)
    {
        [Known.FactType.Exchange] = new(1, CatalogueTexts.Hotline),
        [Known.FactType.Person] = new(2, CatalogueTexts.Persons),
        [Known.FactType.Case] = new(3, CatalogueTexts.Cases),
        [Known.FactType.Handover] = new(3, CatalogueTexts.Cases),
        [Known.FactType.Instrument] = new(4, CatalogueTexts.Agreements),
        [Known.FactType.Activity] = new(4, CatalogueTexts.Agreements),
        [Known.FactType.Meeting] = new(5, CatalogueTexts.Meetings),
        [Known.FactType.Delegation] = new(5, CatalogueTexts.Meetings),
    };

    /// <summary>That of figures whose records are of this type.</summary>
    public static FigureGroup Of(string type) => ByType.GetValueOrDefault(type, Others);
}
