using System.Text.Json;

namespace Cooperation.Reviews.Data;

/// <summary>
/// How far the log of a service was settled when Reviews asked (R12): the facts below it are the same for ever, in whatever order they arrived and however often they are replayed. A frozen
/// review counts what lies below the marks of all services.
/// </summary>
internal sealed class OwnerMark
{
    /// <summary>Key of the mark; the same for all services that were asked at once.</summary>
    public Guid MarkId { get; init; }

    /// <summary>The service.</summary>
    public string Owner { get; init; } = "";

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Its epoch; null until it has answered. Facts of an earlier one are below the mark.</summary>
    public int? Epoch { get; set; }

    /// <summary>Facts of this epoch are below the mark if their position is less.</summary>
    public long? Horizon { get; set; }

    /// <summary>How many states lie below it, by the name of their message.</summary>
    public JsonElement? States { get; set; }
}
