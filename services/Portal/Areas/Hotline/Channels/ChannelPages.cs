using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>/channels: one line per page. Hotline decides who keeps and who tests a channel.</summary>
internal static class ChannelPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var channels = pages.MapGroup("/channels").RequireRoles(Jobs.WatchRoles);
        ShowChannels.Map(channels);
        OpenChannel.Map(channels);
        ShowChannel.Map(channels);
        RecordTest.Map(channels);
        ChangeChannel.Map(channels);
        CloseChannel.Map(channels);
    }
}
