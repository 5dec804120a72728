using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Pages.Channels;

/// <summary>/channels: one line per page. Hotline decides who keeps and who tests a channel.</summary>
internal static class ChannelPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var channels = pages.MapGroup("/channels").RequireRoles(Jobs.WatchRoles);
        ShowLines.Map(channels);
        OpenLine.Map(channels);
        ShowLine.Map(channels);
        RecordTest.Map(channels);
        ChangeLine.Map(channels);
        CloseLine.Map(channels);
    }
}
