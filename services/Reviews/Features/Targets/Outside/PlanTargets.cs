using System.Text.Json;
using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Targets.Outside;

/// <summary>The targets of the plan, section I.2, as seeds/plan says them.</summary>
internal static class PlanTargets
{
    private const string Path = "seeds/plan/targets.json";

    // Who leads the tasks that move a target (plan 2018, II): they enter what no record can give.
    private static readonly Dictionary<string, string[]> Agencies = new(StringComparer.Ordinal)
    {
        ["T1a"] = ["HLHPN", "BTTTT"], // II.2(2), II.2(1)
        ["T1b"] = ["BTTTT"], // II.2(1)
        ["T2a"] = ["BCA", "BDBP"], // II.3(1)
        ["T2b"] = ["BCA", "BDBP"], // II.3(2)
        ["T2c"] = ["BCA", "BDBP"], // II.3(3)
        ["T2d"] = ["VKSNDTC", "TANDTC"], // II.3(5)
        ["T3"] = ["BCA", "BLDTBXH"], // II.4(1), II.4(2)
        ["T4a"] = ["BCA", "BTP"], // II.1(5), II.5(5)
        ["T4b"] = ["BTP", "TANDTC"], // II.5(1)
        ["T5a"] = ["BCA"], // II.6(2)
        ["T5b"] = ["BCA", "BNG"], // II.6(3)
    };

    private static readonly Lazy<IReadOnlyList<PlanTarget>> Read = new(Load);

    /// <summary>All of them, in the plan's order.</summary>
    public static IReadOnlyList<PlanTarget> List => Read.Value;

    /// <summary>The one of this code; null where there is none.</summary>
    public static PlanTarget? Find(string code) => List.FirstOrDefault(target => target.Code == code);

    private static IReadOnlyList<PlanTarget> Load()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(AppContext.BaseDirectory, Path)));
        return
        [
            .. file
                .RootElement.GetProperty("targets")
                .EnumerateArray()
                .Select(target =>
                {
                    var (code, goal) = (target.GetProperty("id").GetString()!, target.GetProperty("goal"));
                    return new PlanTarget(
                        code,
                        TextOf(target.GetProperty("title")),
                        TextOf(target.GetProperty("numerator")),
                        target.TryGetProperty("denominator", out var denominator) ? TextOf(denominator) : null,
                        target.TryGetProperty("note", out var note) ? TextOf(note) : null,
                        target.GetProperty("source").GetString()!,
                        goal.GetProperty("operator").GetString()!,
                        goal.GetProperty("value").GetInt32(),
                        goal.TryGetProperty("baseYear", out var year) ? year.GetInt32() : null,
                        target.GetProperty("unit").GetString()!,
                        target.GetProperty("data").GetString() == "external",
                        Agencies.GetValueOrDefault(code, [])
                    );
                }),
        ];
    }

    private static Text TextOf(JsonElement text) => new(text.GetProperty("vi").GetString()!, text.GetProperty("en").GetString()!);
}

/// <summary>A target of the plan.</summary>
/// <param name="Code">The plan's code.</param>
/// <param name="Name">What is to be reached.</param>
/// <param name="Numerator">What the numerator counts.</param>
/// <param name="Denominator">What the denominator counts; null for a number.</param>
/// <param name="Note">What has to be known of it.</param>
/// <param name="Source">Where the plan says it.</param>
/// <param name="Operator">atLeast, or increaseAtLeast on a year.</param>
/// <param name="Goal">How much.</param>
/// <param name="BaseYear">The year that an increase is held against.</param>
/// <param name="Unit">percent, itemsPerMonth or documents.</param>
/// <param name="IsOutside">Whether it comes from outside.</param>
/// <param name="Agencies">The agencies that can move it, and enter it where it comes from outside.</param>
internal sealed record PlanTarget(
    string Code,
    Text Name,
    Text Numerator,
    Text? Denominator,
    Text? Note,
    string Source,
    string Operator,
    int Goal,
    int? BaseYear,
    string Unit,
    bool IsOutside,
    IReadOnlyList<string> Agencies
);
