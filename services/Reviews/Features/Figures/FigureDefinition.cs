using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>What a figure is: shown beside it, so that whoever signs it knows what was counted.</summary>
/// <param name="Code">What it is asked for by.</param>
/// <param name="Title">A few words, for a sheet or a chart.</param>
/// <param name="Name">The figure's name.</param>
/// <param name="Formula">How it is counted, in words.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="Good">Which direction is good.</param>
/// <param name="ValidFrom">Since when it is counted so.</param>
internal sealed record FigureDefinition(
    string Code,
    Text Title,
    Text Name,
    Text Formula,
    Text Unit,
    Text Source,
    GoodDirection Good,
    DateOnly ValidFrom
)
{
    /// <summary>Which wording and statement of the figure it is: raised with every change of what is counted. The one before stays beside it, so that what was frozen by it can be reckoned again.</summary>
    public int Version { get; init; } = 1;

    private static readonly DateOnly First = new(2018, 1, 1);

    /// <summary>A definition whose unit and source are those of all records of a type, counted so from the first day on.</summary>
    public static FigureDefinition Of(string type, string code, Text title, Text name, Text formula, GoodDirection good)
    {
        var words = RecordWords.Of(type);
        return new(code, title, name, formula, words.Unit, words.Source, good, First);
    }
}

/// <summary>Which direction of a figure is good.</summary>
internal enum GoodDirection
{
    /// <summary>It only says how much there is.</summary>
    Neither,
    More,
    Less,
}
