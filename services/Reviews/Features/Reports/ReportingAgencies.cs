using System.Text.Json;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>Who reports (plan, section III): the member agencies of the steering committee on a day, each in the place of its ministry where it leads on its behalf, and the provinces of that day.</summary>
internal static class ReportingAgencies
{
    private const string Members = "TV138";

    private static readonly Lazy<IReadOnlyList<Member>> AllMembers = new(() =>
        [.. SeedFiles.Read<Member>("agency-members.csv").Where(member => member.Body == Members)]
    );

    private static readonly Lazy<IReadOnlyList<Province>> AllProvinces = new(() => SeedFiles.Read<Province>("provinces.csv"));

    private static readonly Lazy<IReadOnlyDictionary<string, string>> StandIns = new(LoadStandIns);

    /// <summary>All who report on a day, agencies first.</summary>
    public static IReadOnlyList<Reporter> On(DateOnly day) =>
        [
            .. AllMembers
                .Value.Where(member => Holds(member.ValidFrom, member.ValidTo, day))
                .Select(member => new Reporter(StandIns.Value.GetValueOrDefault(member.Agency, member.Agency), Province: null))
                .Distinct(),
            .. AllProvinces
                .Value.Where(province => Holds(province.ValidFrom, province.ValidTo, day))
                .SelectMany(province => AgenciesByProvince.All.Order().Select(agency => new Reporter(agency, province.Code)))
                .Distinct(),
        ];

    private static bool Holds(DateOnly? from, DateOnly? to, DateOnly day) => !(day < from) && !(day > to);

    private static Dictionary<string, string> LoadStandIns()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds/plan/tasks.json")));
        return file
            .RootElement.GetProperty("tasks")
            .EnumerateArray()
            .SelectMany(task => task.TryGetProperty("leads", out var leads) ? leads.EnumerateArray().ToList() : [])
            .Where(lead => lead.TryGetProperty("onBehalfOf", out _))
            .Select(lead => (For: lead.GetProperty("onBehalfOf").GetString()!, By: lead.GetProperty("agency").GetString()!))
            .DistinctBy(lead => lead.For)
            .ToDictionary(lead => lead.For, lead => lead.By, StringComparer.Ordinal);
    }

    private sealed record Member(string Body, string Agency, DateOnly? ValidFrom, DateOnly? ValidTo);

    private sealed record Province(string Code, DateOnly? ValidFrom, DateOnly? ValidTo);
}

/// <summary>Who reports: an agency, or a province's people's committee.</summary>
internal sealed record Reporter(string Agency, string? Province);
