using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Papers;

/// <summary>Words of the papers of a meeting.</summary>
internal static class MeetingPaperTexts
{
    /// <summary>The files in which a paper leaves, and minutes in two columns.</summary>
    public const string DocxFile = "docx";
    public const string PdfFile = "pdf";
    public const string BilingualText = "bilingual";

    public static readonly Text Title = new("Văn bản của cuộc họp", "Papers of the meeting");
    public static readonly Text Lead = new(
        "Văn bản lập từ hồ sơ cuộc họp tại lúc mở, theo thể thức văn bản hành chính. Chỗ chưa có dữ liệu được đánh dấu; hãy bổ sung trong hồ sơ rồi lập lại.",
        "Papers are written out of the record as it stands when you open them, in the layout of official documents. What is not known is marked: fill it in on the record and make the paper again."
    );
    public static readonly Text Kind = new("Văn bản", "Paper");
    public static readonly Text Files = new("Tải về", "Files");
    public static readonly Text Docx = new("DOCX", "DOCX");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Bilingual = new("DOCX song ngữ", "DOCX in two columns");
    public static readonly Text English = new("DOCX tiếng Anh", "DOCX in English");
    public static readonly Text FiguresQuoted = new(
        "Số liệu trích từ phần Tổng hợp, ghi ngày trích",
        "Figures are quoted from Reviews with their day"
    );
    public static readonly Text OfYear = new("{0}, năm {1}", "{0}, {1}");
}
