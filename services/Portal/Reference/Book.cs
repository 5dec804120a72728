using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Portal.Reference;

/// <summary>Names of codes, out of the reference data that every service ships with (R1, R13). What is allowed is decided by the services; this only names and offers.</summary>
internal sealed class Book
{
    private readonly ILookup<string, Named> lists;
    private readonly Dictionary<string, Text> sources;
    private readonly ILookup<string, HolidayRow> holidays;

    public Book()
    {
        Desks = SeedFiles.Read<DeskRow>("desks.csv");
        Provinces = SeedFiles.Read<ProvinceRow>("provinces.csv");
        Missions = SeedFiles.Read<MissionRow>("missions.csv");
        Gates = SeedFiles.Read<GateRow>("gates.csv");
        holidays = SeedFiles
            .Read<HolidayRow>("holidays.csv")
            .Where(row => row.Kind != Known.Holiday.SwappedWork)
            .ToLookup(row => row.Country, StringComparer.Ordinal);
        sources = SeedFiles
            .Read<SourceRow>("sources.csv")
            .ToDictionary(row => row.Vi, row => new Text(row.Vi, row.En), StringComparer.Ordinal);
        Grades = SeedFiles.Read<GradeRow>("evaluation-mapping.csv");
        lists = All().ToLookup(entry => entry.List, StringComparer.Ordinal);
    }

    public IReadOnlyList<DeskRow> Desks { get; }

    public IReadOnlyList<ProvinceRow> Provinces { get; }

    public IReadOnlyList<MissionRow> Missions { get; }

    public IReadOnlyList<GateRow> Gates { get; }

    /// <summary>The days off of a month in these countries, in their order.</summary>
    public IEnumerable<HolidayRow> DaysOff(DateOnly month, IEnumerable<string> countries) =>
        countries
            .SelectMany(country => holidays[country])
            .Where(row => row.Date.Year == month.Year && row.Date.Month == month.Month)
            .OrderBy(row => row.Date);

    /// <summary>How a grade of the 4×4 scale reads in the 6×6 one.</summary>
    public IReadOnlyList<GradeRow> Grades { get; }

    /// <summary>The codes of a list on a day, in the office's order.</summary>
    public IEnumerable<Named> On(string list, DateOnly day) => lists[list].Where(entry => entry.HoldsOn(day));

    /// <summary>The name of a code; on its day where the same code has stood for two things; the code itself where it is not known (R1).</summary>
    public Text Name(string list, string? code, DateOnly? day = null)
    {
        if (string.IsNullOrEmpty(code))
        {
            return new("", "");
        }

        var named = lists[list].Where(entry => entry.Code == code).ToArray();
        return (named.FirstOrDefault(entry => day is { } on && entry.HoldsOn(on)) ?? named.LastOrDefault())?.Text ?? new(code, code);
    }

    /// <summary>The desks at which people arrive on a day, as the service that owns their return has it: immigration's and the posts of the border guard.</summary>
    public IEnumerable<DeskRow> Receiving(DateOnly day) =>
        Desks
            .Where(desk => desk.ValidFrom <= day && (desk.ValidTo is null || day <= desk.ValidTo))
            .Where(desk =>
                desk.Kind == Known.Desk.Immigration || (desk.Agency == Known.Force.BorderGuard && desk.Kind == Known.Desk.Liaison)
            );

    /// <summary>Where a rule stands, as the rule itself says it in Vietnamese; a source that is not known stays as it is.</summary>
    public Text Source(string source) => sources.TryGetValue(source, out var known) ? known : new(source, source);

    private IEnumerable<Named> All() =>
        [
            .. SeedFiles
                .Read<CodeRow>("codes.csv")
                .OrderBy(row => row.Order)
                .Select(row => new Named(row.List, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
            .. SeedFiles
                .Read<PartnerRow>("partners.csv")
                .Select(row => new Named(Lists.Partner, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
            .. SeedFiles
                .Read<AgencyRow>("agencies.csv")
                .Select(row => new Named(Lists.Agency, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
            .. Desks.Select(row => new Named(Lists.Desk, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
            .. Missions.Select(row => new Named(Lists.Mission, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
            .. Gates.Select(row => new Named(Lists.Gate, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
            .. SeedFiles
                .Read<MarkerRow>("border-markers.csv")
                .Select(row => new Named(Lists.Marker, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
            .. Provinces.Select(row => new Named(Lists.Province, row.Code, new(row.Vi, row.En), row.ValidFrom, row.ValidTo)),
        ];
}

/// <summary>A code with its name and the days it holds.</summary>
internal sealed record Named(string List, string Code, Text Text, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
