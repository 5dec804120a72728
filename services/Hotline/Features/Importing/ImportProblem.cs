using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>What is wrong with a row: where and why. Its sentence never says what stands there (R22).</summary>
/// <param name="Row">The row's number as a spreadsheet shows it.</param>
/// <param name="Field">The field, or null where the row as a whole is refused.</param>
/// <param name="Column">The column's letters, where the field has a column.</param>
/// <param name="Message">The reason.</param>
internal sealed record ImportProblem(int Row, string? Field, string? Column, Text Message)
{
    private const int LongestValue = 60;

    /// <summary>The sheet, by its place from 1.</summary>
    public int Tab { get; init; } = 1;

    /// <summary>What stands in the cell, for the desk that sent the file and for nobody else; of fields that hold codes and days only, never of who anybody is (R20).</summary>
    public string? Value { get; init; }

    public static ImportProblem Of(SheetRow row, string? field, ImportMapping mapping, Text message) =>
        new(row.Number, field, field is null ? null : mapping.Columns.GetValueOrDefault(field), message)
        {
            Tab = row.Tab,
            Value = field is not null && ImportFields.Find(field) is { IsShown: true } ? Shortened(mapping.CellOf(row, field).Text) : null,
        };

    private static string? Shortened(string text) =>
        text.Length == 0 ? null
        : text.Length <= LongestValue ? text
        : text[..LongestValue] + "…";
}

/// <summary>Sentences about rows.</summary>
internal static class ImportTexts
{
    public static readonly Text Required = new("Phải ghi mục này.", "This is required.");
    public static readonly Text TextRequired = new("Phải có trích yếu hoặc nội dung.", "A subject or a text is required.");
    public static readonly Text NotYesOrNo = new("Ghi 'có' hoặc 'không'.", "Write 'yes' or 'no'.");
    public static readonly Text LateReason = new("Nhập từ sổ cũ.", "Imported from an old log.");
    public static readonly Text HandlingMissing = new(
        "Ô trống, trong khi dòng trên có mã xử lý chặt hơn mức mặc định TLP:AMBER. Ghi mã xử lý của dòng này, hoặc chọn một giá trị cho mọi dòng.",
        "The cell is empty, and a row above is handled more strictly than TLP:AMBER, which is what rows get. Write the handling of this row, or choose a value for every row."
    );

    public static readonly Text NoRows = new("Chỉ có dòng tiêu đề.", "There is only the row of headings.");

    public static readonly Text BirthNotADate = new(
        "Ngày sinh ghi theo dạng 12/05/1999, 05/1999 hoặc 1999.",
        "Birth is written 12/05/1999, 05/1999 or 1999."
    );

    public static readonly Text MoreThanNames = new(
        "Ô này có nội dung khác ngoài họ tên, hoặc không tách được từng người. Ghi mỗi người một dòng hoặc cách nhau bằng dấu chấm phẩy; năm sinh, giấy tờ, điện thoại, nơi ở ghi ở cột riêng.",
        "This cell holds more than names, or the people can't be told apart. Write one person a line or with semicolons between; birth, papers, telephones and addresses have columns of their own."
    );

    public static readonly Text DigitsLost = new(
        "Số này đã mất chữ số (bảng tính ghi dạng 7,93E+10). Đặt cột ở dạng văn bản rồi nhập lại đủ số.",
        "Digits of this number were lost (a spreadsheet wrote it like 7.93E+10). Set the column to text and type the whole number again."
    );

    public static Text TooLongToRead(int most) =>
        new($"Dài quá {most} ký tự: chưa đọc dòng này.", $"Longer than {most} characters: the row was not read.");

    public static Text TooManyPeople(int most) =>
        new(
            $"Nhiều hơn {most} người: chia dòng này thành nhiều trao đổi.",
            $"More than {most} people: split the row into several exchanges."
        );

    public static Text FieldMissing(ImportField field) =>
        new(
            $"Chưa có cột '{field.Heading.Vi}'. Chọn cột, hoặc một giá trị cho mọi dòng.",
            $"There is no column '{field.Heading.En}'. Choose one, or a value for every row."
        );

    public static Text Repeats(int earlier) =>
        new(
            $"Giống hệt dòng {earlier}. Nếu ghi trùng thì bỏ một dòng; nếu là việc khác thì ghi số thứ tự trong sổ khác nhau.",
            $"The same as row {earlier}. If it was written twice, take one out; if it is another matter, give the two different numbers in the log."
        );

    public static Text SheetLeftOut(int tab, bool isHidden) =>
        isHidden
            ? new($"Trang tính {tab} bị ẩn, không nhập.", $"Sheet {tab} is hidden and left out.")
            : new(
                $"Trang tính {tab} không nhập. Nếu cần, chọn trang này.",
                $"Sheet {tab} is left out. Choose it if it belongs to the log."
            );

    public static Text ColumnsLeftOut(IEnumerable<string> columns)
    {
        var named = string.Join(", ", columns);
        return new(
            $"Cột {named} có dữ liệu nhưng không thuộc trường nào, nên không nhập. Nếu cần (ví dụ họ tên, điện thoại), chọn trường cho cột trước khi nhập: tệp bị xóa sau đó.",
            $"Column {named} holds something but belongs to no field, and is left out. If it is needed (names, telephones), choose its field before the import: the file is deleted afterwards."
        );
    }

    public static Text AboveTheHead(int tab, int rows, int head) =>
        new(
            $"Trang tính {tab}: {rows} dòng đứng trên dòng tiêu đề (dòng {head}) không nhập.",
            $"Sheet {tab}: {rows} rows above the headings (row {head}) are left out."
        );

    public static Text NoHead(int tab) =>
        new(
            $"Trang tính {tab}: không thấy dòng tiêu đề, mọi dòng được đọc là dữ liệu. Nếu có dòng tiêu đề, ghi số dòng đó.",
            $"Sheet {tab}: no row of headings was found, and every row is read as one of the log. If there is one, say which."
        );

    public static Text TwoKindsOfDays(string column, int count, IEnumerable<int> rows)
    {
        var named = string.Join(", ", rows);
        return new(
            $"Cột {column} lẫn hai kiểu ngày: có ô là chữ, có ô là ngày của bảng tính. {count} ô có thể đã bị đảo ngày và tháng (05/08 thành 8 tháng 5), ví dụ dòng {named}. So lại với sổ gốc.",
            $"Column {column} holds days of two kinds: some are texts, some days of the spreadsheet. In {count} of them day and month may have been swapped (05/08 as 8 May), for example in row {named}. Compare them with the log itself."
        );
    }

    public static Text LooksPersonal(int count, IReadOnlyList<int> rows)
    {
        var named = string.Join(", ", rows) + (count > rows.Count ? ", …" : "");
        return new(
            $"Ở {count} dòng, văn bản có vẻ còn ghi họ tên, số điện thoại hoặc số giấy tờ của người không có trong các cột về người (dòng {named}). Ai đọc được trao đổi cũng đọc được văn bản: chuyển sang các cột đó rồi gửi lại tệp, hoặc nhập nếu đó không phải thông tin cá nhân.",
            $"In {count} rows the text still seems to hold a name, a telephone or the number of a paper of somebody who is in no column about people (row {named}). Whoever may read the exchange reads the text: move them to those columns and send the file again, or import if they are nobody's."
        );
    }

    public static Text Turned(Text what, int count, int row, IEnumerable<string> columns)
    {
        var named = string.Join(", ", columns);
        return new($"{what.Vi} {count} ô, cột {named}, từ dòng {row}.", $"{what.En} {count} cells, column {named}, from row {row} on.");
    }

    public static Text EntriesOfPeople(int entries, int people) =>
        new(
            $"Có {entries} mục cho {people} người. Ghi mỗi người một mục theo thứ tự của họ tên, cách nhau bằng dấu chấm phẩy; người không có thì để trống chỗ.",
            $"There are {entries} entries for {people} people. Write one for each in the order of the names, with semicolons between; leave the place empty for who has none."
        );

    public static Text UnknownCode(IEnumerable<(string Vi, string En)> names)
    {
        var known = names.Take(12).ToArray();
        return new(
            $"Không nhận ra giá trị này. Ví dụ giá trị dùng được: {string.Join("; ", known.Select(name => name.Vi))}.",
            $"This value is not known. Values that are, for example: {string.Join("; ", known.Select(name => name.En))}."
        );
    }
}
