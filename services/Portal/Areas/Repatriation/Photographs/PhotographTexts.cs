using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Photographs;

/// <summary>Words of photographs of persons.</summary>
internal static class PhotographTexts
{
    public static readonly Text Title = new("Ảnh", "Photographs");
    public static readonly Text Add = new("Thêm ảnh", "Add a photograph");
    public static readonly Text Save = new("Gửi ảnh", "Send the photograph");
    public static readonly Text File = new("Tệp ảnh", "Picture");
    public static readonly Text FileHint = new(
        "JPEG, PNG, GIF hoặc WebP, tối đa 5 MB. Ảnh được mã hóa khi lưu; tên tệp không được giữ lại.",
        "JPEG, PNG, GIF or WebP, at most 5 MB. It is kept encrypted; the name of the file is not kept."
    );
    public static readonly Text ChooseFile = new("Chọn một tệp ảnh.", "Choose a picture.");
    public static readonly Text Lead = new(
        "Chỉ ai được biết nhân thân của người này mới mở được ảnh; mỗi lần mở đều được ghi lại.",
        "Only who may know who this person is opens it; each time it is opened is on record."
    );
    public static readonly Text Open = new("Xem ảnh {0}", "Open photograph {0}");
    public static readonly Text AddedBy = new("{0} · {1}", "{0} · {1}");
    public static readonly Text Withdraw = new("Rút ảnh", "Withdraw the photograph");
    public static readonly Text WithdrawLead = new(
        "Nội dung ảnh bị hủy, không lấy lại được; lý do và người rút được lưu lại.",
        "Its content is destroyed and can't be had again; the reason and who withdrew it stay on record."
    );
    public static readonly Text Reason = new("Lý do rút", "Why it is withdrawn");
}
