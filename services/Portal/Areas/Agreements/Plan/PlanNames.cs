using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>How the parts of the plan are called.</summary>
internal static class PlanNames
{
    /// <summary>Words of the plan in the user's language.</summary>
    public static string Of(this PageLanguage language, PlanWords words) => language.IsVietnamese ? words.Vi : words.En;

    /// <summary>An agency; a province's people's committee by its province.</summary>
    public static string Reporter(this Codes codes, string agency, string? province) =>
        province is null ? codes.Name(Lists.Agency, agency) : codes.Name(Lists.Province, province);

    /// <summary>The value of a reporter in a form: <c>UBND-02</c>.</summary>
    public static string Value(PlanReporter reporter) =>
        reporter.Province is { } province ? $"{reporter.Agency}-{province}" : reporter.Agency;

    /// <summary>Reads that value again.</summary>
    public static PlanReporter? Read(string? value) =>
        value?.Split('-') switch
        {
            [var agency] => new(agency, null),
            [var agency, var province] => new(agency, province),
            _ => null,
        };

    /// <summary>The number of a quarter: 2018-Q2 is 2.</summary>
    public static string NumberOf(string quarter) => quarter[^1..];

    /// <summary>The year of a quarter.</summary>
    public static string YearOf(string quarter) => quarter.Split('-')[0];
}
