using Cooperation.Platform.Hosting;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>
/// Which records behind a number its reader may open, once. Instruments are opened by planners of the standing agency and of the agencies that lead them or take part, and by the foreign ministry once
/// they are signed, as Agreements has it; others learn how many there are with which partner, and neither state nor rounds.
/// </summary>
internal static class RecordSight
{
    /// <summary>The column that says whether the reader may open the record, in figures where not everybody may.</summary>
    public const string IsSeen = "is_seen";

    private const string Instrument = "instrument";

    /// <summary>Whether records of this figure are not open to everybody who reads the figure.</summary>
    public static bool IsLimited(Figure figure) => figure.Type == Instrument;

    /// <summary>The records that count, and whether the reader may open each.</summary>
    public static string Of(Figure figure) =>
        IsLimited(figure)
            ? $"""
                select counted.*, (@sees_all or counted.agency = @reader or jsonb_exists(counted.state -> 'takingPart', @reader)
                    or (@sees_signed and counted.status not in ('planned', 'mandate', 'negotiating', 'initialled', 'proposed', 'approved'))) as {IsSeen}
                from ({figure.Sql}) counted
                """
            : figure.Sql;

    /// <summary>What a record is split by: of one that the reader may not open, no more than the partner.</summary>
    public static string Shown(FigureQuestion question, Dimension dimension) =>
        IsMasked(question.Figure, dimension) ? $"case when counted.{IsSeen} then {dimension.Sql} end" : dimension.Sql;

    /// <summary>The condition that a record has this value, for what the reader sees of it.</summary>
    public static string Is(FigureQuestion question, Dimension dimension, object value) =>
        IsMasked(question.Figure, dimension)
            ? (value is Dimension.None ? $"({Shown(question, dimension)}) is null" : $"({Shown(question, dimension)}) = @{dimension.Code}")
            : dimension.Is(value);

    /// <summary>Who reads, for the statement.</summary>
    public static IEnumerable<(string Name, object Value)> ParametersOf(FigureQuestion question, CurrentUser user) =>
        IsLimited(question.Figure)
            ?
            [
                ("sees_all", question.IsWhole || user.IsOfStandingAgency()),
                ("sees_signed", user.IsOfForeignMinistry()),
                ("reader", user.Agency),
            ]
            : [];

    private static bool IsMasked(Figure figure, Dimension dimension) => IsLimited(figure) && dimension.Code != Dimensions.Partner.Code;
}
