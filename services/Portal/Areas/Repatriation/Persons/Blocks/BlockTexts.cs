using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Blocks;

/// <summary>Words of what stands in somebody's way.</summary>
internal static class BlockTexts
{
    public static readonly Text Title = new("Đang vướng", "What stands in the way");
    public static readonly Text Stops = new("Chặn", "Stops");
    public static readonly Text Warns = new("Nhắc", "Warns");
    public static readonly Text Due = new("hạn {0}", "due {0}");
}
