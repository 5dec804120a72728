using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Exporting;

/// <summary>Words around taking persons out in the words of HTCDS 2.0.</summary>
internal static class HtcdsTexts
{
    public static readonly Text Title = new("Kết xuất HTCDS 2.0", "Export as HTCDS 2.0");
    public static readonly Text Lead = new(
        "Tệp CSV theo Tiêu chuẩn dữ liệu vụ việc mua bán người HTCDS 2.0 của IOM (giấy phép CC BY 4.0). Không có tên; việc kết xuất được ghi lại.",
        "A CSV file in the words of IOM’s Human Trafficking Case Data Standard 2.0 (CC BY 4.0). No names; exporting is on record."
    );
    public static readonly Text Persons = new("Từng người, theo bí danh", "Person by person, under pseudonyms");
    public static readonly Text Publication = new(
        "Để công bố: gộp nhóm, bỏ nhóm dưới 5 người",
        "For publication: generalised, groups below 5 left out"
    );
}
