using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>The reasons for which a log is not read, beside those of every file (<see cref="FileErrors"/>).</summary>
public static class SheetErrors
{
    /// <summary>Neither .csv nor .xlsx.</summary>
    public static DomainError UnknownKind() => Error("unknown-kind", "Chỉ nhận tệp .xlsx và .csv.", "Only .xlsx and .csv files are read.");

    /// <summary>A workbook of the old binary kind.</summary>
    public static DomainError OldWorkbook() =>
        Error(
            "old-workbook",
            "Đây là bảng tính kiểu cũ (.xls). Mở tệp và lưu lại thành .xlsx.",
            "This is a workbook of the old kind (.xls). Open it and save it as .xlsx."
        );

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

    /// <summary>A quotation mark that is not closed where its cell ends.</summary>
    /// <param name="line">The line of the text in which it opens.</param>
    public static DomainError QuoteOpen(int line) =>
        Error(
            "quote-open",
            $"Dòng {line}: dấu ngoặc kép mở ở dòng này không đóng ở cuối ô, nên các dòng sau bị gộp vào. Sửa dòng này rồi gửi lại.",
            $"Line {line}: a quotation mark opens in this line and is not closed at the end of its cell, so that the lines behind it run into it. Correct the line and send the file again."
        );

    /// <summary>Vietnamese of before Unicode in a file that says nothing of fonts, and of a kind that is not turned.</summary>
    public static DomainError OldLetters() =>
        Error(
            "old-letters",
            "Tệp dùng bảng mã cũ (VISCII) không đọc được. Mở tệp bằng phần mềm bảng tính và lưu lại thành .xlsx hoặc CSV UTF-8.",
            "The file is written in an old code page (VISCII) that is not read. Open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8."
        );

    private static DomainError Error(string reason, string vi, string en) =>
        new($"sheet.{reason}", DomainErrorKind.Invalid, new(vi, en), FileErrors.Field);
}
