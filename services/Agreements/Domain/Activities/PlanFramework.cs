using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Activities;

/// <summary>A framework whose work plan stands here, year by year: ACTIP, decision 668. COMMIT's is the meetings' own.</summary>
/// <param name="Code">What everybody calls it by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">The agency that leads its plan.</param>
/// <param name="From">The day from which it holds; null where none is known.</param>
/// <param name="Document">The number of the decision behind it; null where it is none.</param>
/// <param name="Source">Where the programme's plan says so.</param>
/// <param name="Note">What else is known of it, and whether anybody has confirmed that.</param>
public sealed record PlanFramework(string Code, Text Title, string Lead, DateOnly? From, string? Document, string Source, Text? Note);

/// <summary>All of them.</summary>
/// <param name="All">In the order of the seeds.</param>
public sealed record PlanFrameworks(IReadOnlyList<PlanFramework> All)
{
    /// <summary>The one of this code.</summary>
    public PlanFramework? Find(string code) => All.FirstOrDefault(framework => framework.Code == code);
}
