namespace Cooperation.Platform.Hosting.Seeds;

/// <summary>Names of codes out of the reference data that every service ships with (R1, R13), each as it was on the day of its record.</summary>
public sealed class ReferenceNames
{
    /// <summary>Partner countries.</summary>
    public const string Partner = "partner";

    /// <summary>Agencies.</summary>
    public const string Agency = "agency";

    /// <summary>Desks.</summary>
    public const string Desk = "desk";

    /// <summary>Provinces, of 2018 and of today.</summary>
    public const string Province = "province";

    /// <summary>Border gates and markers.</summary>
    public const string Gate = "gate";

    /// <summary>Missions abroad.</summary>
    public const string Mission = "mission";

    private readonly ILookup<(string List, string Code), Row> names = All().ToLookup(row => (row.List, row.Code));

    /// <summary>The name on that day in that language; the code itself where no name is known, nothing for nothing.</summary>
    public string Of(string list, string? code, DateOnly day, string language)
    {
        if (code is null)
        {
            return "";
        }

        var known = names[(list, code)].ToList();
        var row = known.Find(row => !(day < row.ValidFrom) && !(day > row.ValidTo)) ?? known.FirstOrDefault();
        return row is null ? code
            : string.Equals(language, "en", StringComparison.Ordinal) ? row.En
            : row.Vi;
    }

    private static IEnumerable<Row> All() =>
        [
            .. SeedFiles.Read<Row>("codes.csv"),
            .. Named(Partner, "partners.csv"),
            .. Named(Agency, "agencies.csv"),
            .. Named(Desk, "desks.csv"),
            .. Named(Province, "provinces.csv"),
            .. Named(Gate, "gates.csv"),
            .. Named(Gate, "border-markers.csv"),
            .. Named(Mission, "missions.csv"),
        ];

    private static IEnumerable<Row> Named(string list, string file) =>
        SeedFiles.Read<NamedRow>(file).Select(row => new Row(list, row.Code, row.Vi, row.En, row.ValidFrom, row.ValidTo));

    private sealed record Row(string List, string Code, string Vi, string En, DateOnly? ValidFrom, DateOnly? ValidTo);

    private sealed record NamedRow(string Code, string Vi, string En, DateOnly? ValidFrom, DateOnly? ValidTo);
}
