using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>Something by which figures are split and their records found: a column of the facts, or what stands in their state.</summary>
/// <param name="Code">Its name in questions and answers.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Column">Its column in the statement of a figure.</param>
/// <param name="Asked">What a question asks of it.</param>
/// <param name="List">The list of its codes; null for a number.</param>
/// <param name="Width">Width of its column in a workbook.</param>
internal sealed record Dimension(string Code, Text Name, string Column, Func<CellQuery, object?> Asked, string? List, int Width = 16)
{
    /// <summary>How records without a code are asked for: no code has this sign.</summary>
    public const string None = "~none";

    private static readonly Text NotKnown = new("Chưa rõ", "Not known");

    /// <summary>How it is read where it is no column of its own.</summary>
    public string? Expression { get; init; }

    /// <summary>Shows a code in another way than by its list.</summary>
    public Func<string, Text>? Shown { get; init; }

    /// <summary>Its value of a record. Records without one are a cell of their own; the plain column, so that an index that has its order groups by it.</summary>
    public string Sql => Expression ?? $"counted.{Column}";

    /// <summary>The condition that a record has the value of the parameter of this name.</summary>
    public string Is(object value) => value is None ? $"{Sql} is null" : $"{Sql} = @{Code}";

    /// <summary>The value for people, named as on that day.</summary>
    public object? In(FigureCell cell, ReferenceNames names, DateOnly day, string language) =>
        List is null ? cell.By[Code]
        : cell.By[Code] is not string code ? NotKnown.In(language)
        : Shown is not null ? Shown(code).In(language)
        : names.Of(List, code, day, language);
}

/// <summary>What figures may be split by.</summary>
internal static class Dimensions
{
    public static readonly Dimension Partner = new(
        "partner",
        new("Đối tác", "Partner"),
        "partner",
        cell => cell.Partner,
        ReferenceNames.Partner
    );
    public static readonly Dimension Month = new("month", new("Tháng", "Month"), "month", cell => cell.Month, List: null, Width: 8);
    public static readonly Dimension Quarter = new("quarter", new("Quý", "Quarter"), "month", cell => cell.Quarter, List: null, Width: 8)
    {
        Expression = "((counted.month + 2) / 3)",
    };
    public static readonly Dimension Kind = new("kind", new("Loại việc", "Kind"), "kind", cell => cell.Kind, "kind", Width: 28);
    public static readonly Dimension Direction = new(
        "direction",
        new("Chiều", "Direction"),
        "direction",
        cell => cell.Direction,
        "direction"
    );
    public static readonly Dimension Urgency = new("urgency", new("Độ khẩn", "Urgency"), "urgency", cell => cell.Urgency, "urgency");
    public static readonly Dimension Status = new("status", new("Trạng thái", "Status"), "status", cell => cell.Status, "status");
    public static readonly Dimension Area = new("area", new("Khu vực", "Area"), "area", cell => cell.Area, "area");
    public static readonly Dimension Province = new(
        "province",
        new("Tỉnh, thành phố", "Province"),
        "province",
        cell => cell.Province,
        ReferenceNames.Province
    );
    public static readonly Dimension Agency = new(
        "agency",
        new("Lực lượng chủ trì", "Lead agency"),
        "agency",
        cell => cell.Agency,
        ReferenceNames.Agency,
        Width: 28
    );
    public static readonly Dimension Desk = new(
        "desk",
        new("Đơn vị chủ trì", "Lead desk"),
        "desk",
        cell => cell.Desk,
        ReferenceNames.Desk,
        Width: 36
    );

    public static readonly Dimension Sex = OfState("sex", new("Giới tính", "Sex"), cell => cell.Sex, "personSex");
    public static readonly Dimension AgeBand = OfState("ageBand", new("Nhóm tuổi", "Age band"), cell => cell.AgeBand, "personAgeBand");
    public static readonly Dimension Mission = OfState(
        "mission",
        new("Cơ quan đại diện", "Mission"),
        cell => cell.Mission,
        ReferenceNames.Mission
    );
    public static readonly Dimension Currency = OfState("currency", new("Loại tiền", "Currency"), cell => cell.Currency, "currency");
    public static readonly Dimension Donor = OfState("donor", new("Nhà tài trợ", "Donor"), cell => cell.Donor, "projectDonor");
    public static readonly Dimension Gate = new(
        "gate",
        new("Cửa khẩu, mốc giới", "Gate, marker"),
        "state",
        cell => cell.Gate,
        ReferenceNames.Gate,
        Width: 28
    )
    {
        Expression = "coalesce(counted.state ->> 'gate', counted.state ->> 'marker')",
    };

    /// <summary>All of them, in the order in which a cell's address names them.</summary>
    public static IReadOnlyList<Dimension> List { get; } =
    [Partner, Quarter, Month, Kind, Direction, Urgency, Status, Area, Province, Agency, Desk, Sex, AgeBand, Gate, Mission, Currency, Donor];

    /// <summary>Their codes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. List.Select(dimension => dimension.Code)];

    private static Dimension OfState(string code, Text name, Func<CellQuery, object?> asked, string list) =>
        new(code, name, "state", asked, list, Width: 28) { Expression = $"counted.state ->> '{code}'" };
}
