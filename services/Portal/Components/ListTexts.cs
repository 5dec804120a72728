using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Components;

/// <summary>What every list says, whatever stands in it.</summary>
internal static class ListTexts
{
    public static readonly Text Shown = new("Số mục trên trang này: {0}", "Entries on this page: {0}");
    public static readonly Text NoMatch = new("Không có mục nào khớp bộ lọc", "Nothing matches the filters");
    public static readonly Text Next = new("Trang sau", "Next page");
}
