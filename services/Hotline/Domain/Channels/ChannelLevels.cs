namespace Cooperation.Hotline.Domain.Channels;

/// <summary>The level of both ends of a channel: authorities talk to authorities of the same level (plan 2018, II.6(5)).</summary>
public static class ChannelLevels
{
    /// <summary>Trung ương.</summary>
    public const string Central = "central";

    /// <summary>Tỉnh.</summary>
    public const string Province = "province";

    /// <summary>Huyện.</summary>
    public const string District = "district";

    /// <summary>Đồn, cửa khẩu.</summary>
    public const string Post = "post";
}
