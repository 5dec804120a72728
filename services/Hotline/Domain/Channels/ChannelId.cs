namespace Cooperation.Hotline.Domain.Channels;

/// <summary>Key of a channel. People use its code.</summary>
public readonly record struct ChannelId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static ChannelId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
