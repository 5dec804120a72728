using System.Text.Json;

namespace Cooperation.Reviews.Data.Reconciling;

/// <summary>One comparison of what Reviews keeps with what the owners hold in their record tables. Whichever process has the lease does it; one that dies leaves it to another.</summary>
internal sealed class Reconciliation
{
    public Guid Id { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    /// <summary>The night for which it was begun by itself; null where somebody asked for it.</summary>
    public DateOnly? Night { get; init; }

    /// <summary>Until when a process works on it.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>What came of it: <see cref="Features.Reconciling.Outcome"/>.</summary>
    public JsonElement? Outcome { get; set; }
}

/// <summary>An owner that was asked, and what it answered.</summary>
internal sealed class CountAnswer
{
    /// <summary>Key of the question.</summary>
    public Guid RequestId { get; init; }

    public string Owner { get; init; } = "";

    public DateTimeOffset AskedAt { get; init; }

    /// <summary>The answer as it came; null until then.</summary>
    public JsonElement? Answer { get; set; }
}
