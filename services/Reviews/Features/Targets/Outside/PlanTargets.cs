using System.Text.Json;
using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Targets.Outside;

/// <summary>The targets of the plan, section I.2, as seeds/plan says them.</summary>
internal static class PlanTargets
{
    private const string Path = "seeds/plan/targets.json";

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
                        [.. target.GetProperty("movedBy").EnumerateArray().Select(moved => moved.GetProperty("agency").GetString()!)]
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
/// <param name="Agencies">The agencies that can move it, since they lead the tasks that do, and enter it where it comes from outside.</param>
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
