using System.Text.Json;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Data;

/// <summary>The frameworks whose work plans stand here, out of seeds/plan: they were issued once and lie in no table.</summary>
internal static class FrameworkSeeds
{
    // Its work plan is the meetings' own.
    private const string Commit = "COMMIT";

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public static PlanFrameworks Read() =>
        new([
            .. JsonSerializer
                .Deserialize<FrameworkFile>(
                    File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "plan", "frameworks.json")),
                    Names
                )!
                .Frameworks.Where(framework => framework.Code != Commit && framework.Lead is not null)
                .Select(framework => framework.Framework),
        ]);

    private sealed record FrameworkFile(IReadOnlyList<FrameworkRow> Frameworks);

    private sealed record FrameworkRow(
        string Code,
        Words Title,
        string? Lead,
        DateOnly? SignedOn,
        DateOnly? InForceOn,
        string? Document,
        string Source,
        Words? Note
    )
    {
        public PlanFramework Framework => new(Code, Title.Text, Lead!, InForceOn ?? SignedOn, Document, Source, Note?.Text);
    }

    private sealed record Words(string Vi, string En)
    {
        public Text Text => new(Vi, En);
    }
}
