using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Blocks;

/// <summary>Words of what stands in somebody's way.</summary>
internal static class BlockTexts
{
    public static readonly Text Title = new("Đang vướng", "What stands in the way");
    public static readonly Text Stops = new("Chặn", "Stops");
    public static readonly Text Warns = new("Nhắc", "Warns");
    public static readonly Text NeedsUnseen = new(
        "Nhu cầu chưa được mở xem: nếu cần y tế hoặc người đi cùng, hành trình phải có xác nhận sức khỏe, người đi cùng trước khi lập đợt giao nhận.",
        "The needs were not looked at: who has a medical need or needs an escort is put on no list before the journey says who is fit to travel and who goes along."
    );
    public static readonly Text Due = new("hạn {0}", "due {0}");
}
