using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Cooperation.Contracts;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>Which records of a figure: every part may be left out.</summary>
internal record CellQuery
{
    /// <summary>Partner country, ISO 3166-1 alpha-2; all partners without it.</summary>
    [RegularExpression(Shapes.PartnerOrNone), Description("Partner country, ISO 3166-1 alpha-2; all partners without it.")]
    public string? Partner { get; init; }

    /// <summary>The year, by Viet Nam time; this year without it.</summary>
    [Range(Shapes.FirstYear, Shapes.LastYear), Description("The year, by Viet Nam time; this year without it.")]
    public int? Year { get; init; }

    /// <summary>Month, 1 to 12.</summary>
    [Range(1, 12)]
    public int? Month { get; init; }

    /// <summary>Quarter, 1 to 4.</summary>
    [Range(1, 4)]
    public int? Quarter { get; init; }

    /// <summary>Kind of record; ~none for those without, here and below.</summary>
    [MaxLength(Code.MaxLength), Description("Kind of record; ~none for those without. The same for the codes that follow.")]
    public string? Kind { get; init; }

    /// <summary>incoming or outgoing.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Direction { get; init; }

    /// <summary>Urgency.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Urgency { get; init; }

    /// <summary>Where the record stands in its life.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Status { get; init; }

    /// <summary>Area.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Area { get; init; }

    /// <summary>Province.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Province { get; init; }

    /// <summary>The agency that leads.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Agency { get; init; }

    /// <summary>The desk that leads.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Desk { get; init; }

    /// <summary>Sex of the person.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Sex { get; init; }

    /// <summary>Age band of the person.</summary>
    [MaxLength(Code.MaxLength)]
    public string? AgeBand { get; init; }

    /// <summary>Border gate or marker.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Gate { get; init; }

    /// <summary>The mission abroad.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Mission { get; init; }

    /// <summary>Currency of money, ISO 4217.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Currency { get; init; }

    /// <summary>The donor of money.</summary>
    [MaxLength(Code.MaxLength)]
    public string? Donor { get; init; }

    /// <summary>As it was known at the end of this day in Viet Nam; as it is known now without it.</summary>
    [Description("As it was known at the end of this day in Viet Nam; as it is known now without it.")]
    public DateOnly? AsOf { get; init; }
}

/// <summary>Which records, and how they are split.</summary>
internal sealed record FigureQuery : CellQuery
{
    /// <summary>What the figure is split by; as it says itself without it.</summary>
    [CodeOf(typeof(Dimensions)), MaxLength(MostParts), Description("What the figure is split by; as it says itself without it.")]
    public IReadOnlyList<string>? By { get; init; }

    private const int MostParts = 4;
}

/// <summary>Which records, page by page.</summary>
internal sealed record RecordsQuery : CellQuery
{
    /// <summary>Only those that this measure of the figure counts.</summary>
    [MaxLength(Code.MaxLength), Description("Only those that this measure of the figure counts.")]
    public string? Of { get; init; }

    /// <summary>The last reference of the page before.</summary>
    [RegularExpression(Shapes.AnyReference)]
    public string? After { get; init; }
}

/// <summary>Which records, and what each line of the chart is.</summary>
internal sealed record ChartQuery : CellQuery
{
    /// <summary>What makes a line of its own; one line for all without it.</summary>
    [CodeOf(typeof(Dimensions)), Description("What makes a line of its own; one line for all without it.")]
    public string? By { get; init; }
}
