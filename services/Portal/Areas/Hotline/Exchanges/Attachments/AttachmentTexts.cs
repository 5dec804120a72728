using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;

/// <summary>Words about the files of an exchange.</summary>
internal static class AttachmentTexts
{
    public static readonly Text Title = new("Tệp đính kèm", "Attachments");
    public static readonly Text None = new("Chưa có tệp nào.", "No file yet.");
    public static readonly Text Attach = new("Đính kèm tệp", "Attach a file");
    public static readonly Text File = new("Tệp", "File");
    public static readonly Text FileHint = new(
        "PDF, ảnh, ghi âm hoặc tệp văn phòng, tối đa 25 MB. Tệp được kiểm tra nội dung và mã hóa khi lưu.",
        "PDF, image, audio or office file, at most 25 MB. Its content is checked, and it is kept encrypted."
    );
    public static readonly Text Personal = new(
        "Tệp có tên, giấy tờ hoặc ảnh của người",
        "The file holds the name, papers or picture of a person"
    );
    public static readonly Text PersonalHint = new(
        "Khi đó chỉ ai được xem thông tin bảo vệ của trao đổi này mới mở được tệp.",
        "Then only those who may see the protected details of this exchange can open it."
    );
    public static readonly Text Send = new("Gửi tệp", "Send the file");
    public static readonly Text ChooseFile = new("Chọn một tệp.", "Choose a file.");
    public static readonly Text Sending = new("Đang gửi tệp…", "Sending the file…");
    public static readonly Text Stop = new("Dừng gửi", "Stop sending");
    public static readonly Text Failed = new(
        "Mất kết nối khi gửi: chưa có gì được lưu. Gửi lại tệp.",
        "The connection broke while sending: nothing was kept. Send the file again."
    );
    public static readonly Text Masked = new("Tệp có thông tin cá nhân", "File with personal details");
    public static readonly Text Protected = new("Thông tin cá nhân", "Personal details");
    public static readonly Text TooLarge = new("Tệp lớn hơn 25 MB.", "The file is larger than 25 MB.");
    public static readonly Text Gone = new("Tệp đã rút", "Withdrawn file");
    public static readonly Text Look = new("Xem", "View");
    public static readonly Text Download = new("Tải về", "Download");
    public static readonly Text OwnWindow = new("Mở trong cửa sổ riêng", "Open in a window of its own");
    public static readonly Text Hash = new("Mã băm SHA-256", "SHA-256");
    public static readonly Text Withdraw = new("Rút tệp", "Withdraw the file");
    public static readonly Text WithdrawHint = new(
        "Nội dung tệp bị hủy, không lấy lại được. Lý do và người rút được lưu lại.",
        "Its content is destroyed and can't be had again. The reason and who withdrew it stay on record."
    );
    public static readonly Text Reason = new("Lý do rút", "Reason");
    public static readonly Text Withdrawn = new("Đã rút {0} · {1}", "Withdrawn {0} · {1}");
}
