using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>That one province, as it stood over some time, lies near another as it stood over the same time or another. Reckoned from the lists of provinces and borders when these are loaded.</summary>
public sealed class NearProvince : IDated
{
    /// <summary>The province that is asked about.</summary>
    public required string Province { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The one near it.</summary>
    public required string Near { get; init; }

    /// <summary>From when that one stood.</summary>
    public DateOnly? NearFrom { get; init; }

    /// <summary>Until when.</summary>
    public DateOnly? NearTo { get; init; }

    /// <summary>One of <see cref="Similarity.Nearness"/>.</summary>
    public required string Nearness { get; init; }

    /// <summary>Vietnamese name of the one near it.</summary>
    public required string Vi { get; init; }

    /// <summary>English name of the one near it.</summary>
    public required string En { get; init; }

    /// <summary>Whether it speaks of this province on this day.</summary>
    public bool SpeaksOf(string province, DateOnly day) =>
        Near == province && (NearFrom is null || NearFrom <= day) && (NearTo is null || day <= NearTo);
}
