using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Languages;

/// <summary>Words around taking a list out as a file.</summary>
internal static class ExportTexts
{
    public static readonly Text Export = new("Kết xuất", "Export");
    public static readonly Text Workbook = new("Bảng tính Excel (.xlsx)", "Excel workbook (.xlsx)");
    public static readonly Text CsvSemicolon = new("CSV, ngăn bằng ;", "CSV, separated by ;");
    public static readonly Text CsvComma = new("CSV, ngăn bằng ,", "CSV, separated by ,");

    /// <summary>The format of a document.</summary>
    public const string Docx = "docx";

    public static readonly Text Document = new("Tải văn bản", "Download");
    public static readonly Text WordFile = new("Văn bản Word (.docx)", "Word document (.docx)");
    public static readonly Text ReviewOnRecord = new(
        "Văn bản gồm chữ ký, số liệu, biểu đồ, nhận xét và mã kiểm chứng; bảng tính có từng bảng và định nghĩa. Việc tải được ghi lại.",
        "The document holds signatures, figures, charts, commentary and the check code; the workbook each table and the definitions. Downloading is on record."
    );
    public static readonly Text FigureOnRecord = new(
        "Tệp gồm các số liệu trên trang này, kèm cách đếm. Việc kết xuất được ghi lại.",
        "The file holds the numbers of this page with how they are counted. Exporting is on record."
    );
    public static readonly Text RecordsOnRecord = new(
        "Tệp gồm mọi trao đổi đứng sau số liệu này, không có nội dung. Việc kết xuất được ghi lại.",
        "The file holds every exchange behind this number, without its text. Exporting is on record."
    );
    public static readonly Text LateOnRecord = new(
        "Tệp gồm mọi việc trễ hoặc sắp đến hạn. Việc kết xuất được ghi lại; tin không được kết xuất chỉ ghi số và lý do.",
        "The file holds everything that is late or due soon. Exporting is on record; what may not be exported is named with the reason only."
    );
    public static readonly Text LinesOnRecord = new(
        "Tệp gồm mọi kênh khớp bộ lọc, kèm tình trạng thử. Việc kết xuất được ghi lại.",
        "The file holds every channel that matches the filters, with how its tests stand. Exporting is on record."
    );
    public static readonly Text TestsOnRecord = new(
        "Tệp gồm mọi lần thử đường dây này. Việc kết xuất được ghi lại.",
        "The file holds every test of this line. Exporting is on record."
    );
    public static readonly Text AccountsOnRecord = new(
        "Tệp gồm mọi tài khoản của lực lượng, không có mật khẩu. Việc kết xuất được ghi lại.",
        "The file holds every account of the agency, without passwords. Exporting is on record."
    );
    public static readonly Text ImportsOnRecord = new(
        "Tệp gồm mọi lần nhập của đơn vị. Việc kết xuất được ghi lại.",
        "The file holds every import of the desk. Exporting is on record."
    );
    public static readonly Text ListOnRecord = new(
        "Tệp gồm mọi dòng khớp bộ lọc mà bạn xem được. Việc kết xuất được ghi lại.",
        "The file holds every row that matches the filters and is yours to see. Exporting is on record."
    );
    public static readonly Text OnRecord = new(
        "Tệp gồm mọi trao đổi khớp bộ lọc. Việc kết xuất được ghi lại; tin không được kết xuất chỉ ghi số và lý do.",
        "The file holds every exchange that matches the filters. Exporting is on record; what may not be exported is named with the reason only."
    );
}
