using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Channels.Testing;

/// <summary>How often lines of a level are to be tested, by which source, over some time (R13).</summary>
public sealed class TestInterval : IDated
{
    /// <summary>One of <see cref="ChannelLevels"/>.</summary>
    public required string Level { get; init; }

    /// <summary>From one test to the next.</summary>
    public required int Days { get; init; }

    /// <summary>Where the rule stands.</summary>
    public required string Source { get; init; }

    /// <summary>Whether somebody has checked the rule against its source.</summary>
    public required bool Verified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
