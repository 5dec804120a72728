using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Languages;

/// <summary>Words of the queues of a desk.</summary>
internal static class WatchTexts
{
    public static readonly Text OfferedToUs = new("Được đề nghị tiếp nhận", "Offered to us");
    public static readonly Text OnlyMine = new("Chỉ việc tôi nhận", "In my hand only");
    public static readonly Text InHand = new("Người nhận việc", "In hand of");
    public static readonly Text Open = new("Xem", "See it");
}
