using System.Text.Json;
using Cooperation.Platform.Messaging.Reconciling;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>What came of a reconciliation.</summary>
/// <param name="Compared">Every owner that answered, and how much was compared.</param>
/// <param name="Silent">The owners that did not answer.</param>
/// <param name="Differences">The cells that differ, and nothing of those that agree.</param>
internal sealed record Outcome(
    IReadOnlyList<ComparedOwner> Compared,
    IReadOnlyList<string> Silent,
    IReadOnlyList<CellDifference> Differences
)
{
    public JsonElement Write() => JsonSerializer.SerializeToElement(this, JsonSerializerOptions.Web);

    public static Outcome? Read(JsonElement? written) => written?.Deserialize<Outcome>(JsonSerializerOptions.Web);
}

/// <summary>How much was compared of an owner.</summary>
internal sealed record ComparedOwner(string Owner, int Cells, long Records);

/// <summary>A cell that differs.</summary>
/// <param name="Cell">Which: message, partner, year and month.</param>
/// <param name="Theirs">How many records its owner holds there.</param>
/// <param name="Ours">How many Reviews keeps there.</param>
/// <param name="Records">The records that differ.</param>
/// <param name="IsCut">Whether not all of them are listed.</param>
internal sealed record CellDifference(RecordCell Cell, long Theirs, long Ours, IReadOnlyList<RecordDifference> Records, bool IsCut);

/// <summary>A record that differs.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Reference">What people call it.</param>
/// <param name="Theirs">Its version with its owner; null where the owner has none there.</param>
/// <param name="Ours">Its version with Reviews; null where Reviews has none there.</param>
internal sealed record RecordDifference(Guid Id, string Reference, long? Theirs, long? Ours);
