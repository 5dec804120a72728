using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>Every reason for which a file is not read. None quotes the file or its name (R22).</summary>
public static class SheetErrors
{
    /// <summary>The field of the upload that every refusal names.</summary>
    public const string Field = "file";

    /// <summary>No file came.</summary>
    public static DomainError Missing() => Error("missing", "Chọn một tệp.", "Choose a file.");

    /// <summary>0 bytes, or no row at all.</summary>
    public static DomainError Empty() => Error("empty", "Tệp không có dữ liệu.", "The file is empty.");

    /// <summary>Longer than a file may be.</summary>
    public static DomainError TooLarge(long most) =>
        Error("too-large", $"Tệp lớn hơn {most / 1024 / 1024} MB.", $"The file is larger than {most / 1024 / 1024} MB.");

    /// <summary>The name holds a path, or signs that no name has.</summary>
    public static DomainError NameWithPath() =>
        Error(
            "name-with-path",
            "Tên tệp chứa đường dẫn hoặc ký tự không được phép. Đổi tên tệp rồi gửi lại.",
            "The file's name holds a path or a sign that is not allowed. Rename it and send it again."
        );

    /// <summary>Neither .csv nor .xlsx.</summary>
    public static DomainError UnknownKind() => Error("unknown-kind", "Chỉ nhận tệp .xlsx và .csv.", "Only .xlsx and .csv files are read.");

    /// <summary>The content is another than the name says.</summary>
    public static DomainError NotWhatItSays() =>
        Error(
            "not-what-it-says",
            "Nội dung tệp không đúng với đuôi tên tệp.",
            "The content of the file is not what the ending of its name says."
        );

    /// <summary>A workbook of the old binary kind.</summary>
    public static DomainError OldWorkbook() =>
        Error(
            "old-workbook",
            "Đây là bảng tính kiểu cũ (.xls). Mở tệp và lưu lại thành .xlsx.",
            "This is a workbook of the old kind (.xls). Open it and save it as .xlsx."
        );

    /// <summary>Protected by a password.</summary>
    public static DomainError Encrypted() =>
        Error("encrypted", "Tệp có mật khẩu. Gỡ mật khẩu rồi gửi lại.", "The file has a password. Take it off and send the file again.");

    /// <summary>Carries programs.</summary>
    public static DomainError Macros() =>
        Error(
            "macros",
            "Tệp có macro nên không được nhận. Lưu lại thành .xlsx không có macro.",
            "The file holds macros and is not accepted. Save it as .xlsx without macros."
        );

    /// <summary>Unpacks to far more than it is.</summary>
    public static DomainError Bomb() =>
        Error("bomb", "Tệp nén giải ra quá lớn nên không được nhận.", "The file unpacks to far more than it should and is not accepted.");

    /// <summary>Does not hold together.</summary>
    public static DomainError Broken() => Error("broken", "Tệp bị hỏng, không đọc được.", "The file is broken and can't be read.");

    /// <summary>More rows than are taken at once.</summary>
    public static DomainError TooManyRows(int most) =>
        Error(
            "too-many-rows",
            $"Tệp có hơn {most:N0} dòng. Chia tệp thành nhiều phần.",
            $"The file has more than {most:N0} rows. Divide it."
        );

    /// <summary>More columns than any log has.</summary>
    public static DomainError TooManyColumns(int most) =>
        Error("too-many-columns", $"Bảng có hơn {most} cột.", $"The sheet has more than {most} columns.");

    /// <summary>A cell is longer than a spreadsheet allows.</summary>
    public static DomainError CellTooLong(int row, int column, int most) =>
        Error(
            "cell-too-long",
            $"Dòng {row}, cột {SheetRow.ColumnName(column)}: ô dài quá {most:N0} ký tự.",
            $"Row {row}, column {SheetRow.ColumnName(column)}: the cell is longer than {most:N0} characters."
        );

    /// <summary>A quotation mark is never closed.</summary>
    public static DomainError QuoteOpen(int row) =>
        Error("quote-open", $"Dòng {row}: thiếu dấu ngoặc kép đóng.", $"Row {row}: a quotation mark is not closed.");

    private static DomainError Error(string reason, string vi, string en) =>
        new($"sheet.{reason}", DomainErrorKind.Invalid, new(vi, en), Field);
}
