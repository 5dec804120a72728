using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Costs;

/// <summary>Words of what a meeting costs.</summary>
internal static class MeetingCostTexts
{
    public static readonly Text Title = new("Kinh phí", "Costs");
    public static readonly Text Lead = new(
        "Mỗi dòng một khoản; dòng để trống được bỏ qua. Cơ quan chủ trì và các cơ quan được mời xem được.",
        "One line for each; an empty one is left out. The agency that keeps the meeting and those asked for members see them."
    );
    public static readonly Text What = new("Khoản chi", "For what");
    public static readonly Text Amount = new("Số tiền", "Amount");
    public static readonly Text AmountWrong = new("Ghi một số tiền, ví dụ 12.500.000.", "Write an amount, for example 12,500,000.");
    public static readonly Text Currency = new("Loại tiền", "Currency");
    public static readonly Text Source = new("Nguồn", "Source");
    public static readonly Text Sum = new("Cộng", "Sum");
}
