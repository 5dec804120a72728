using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>Something to be known of a cell beside its value: why it can't be read, or what was done with it.</summary>
/// <param name="Message">The sentence.</param>
/// <param name="IsWrong">Whether the cell can't be read.</param>
public sealed record CellRemark(Text Message, bool IsWrong)
{
    /// <summary>#N/A, #REF! and the like.</summary>
    public static readonly CellRemark Error = Wrong(
        "Ô chứa lỗi của bảng tính (như #N/A). Mở tệp, sửa công thức hoặc ghi giá trị vào ô.",
        "The cell holds an error of the spreadsheet (such as #N/A). Open the file and mend the formula, or write the value."
    );

    /// <summary>A formula whose value nobody has reckoned yet.</summary>
    public static readonly CellRemark NotReckoned = Wrong(
        "Ô là công thức chưa có kết quả. Mở tệp bằng phần mềm bảng tính và lưu lại, hoặc ghi giá trị vào ô.",
        "The cell is a formula without a result. Open the file in a spreadsheet and save it, or write the value."
    );

    /// <summary>A long number of which a spreadsheet kept the first digits only.</summary>
    public static readonly CellRemark DigitsLost = Wrong(
        "Số này đã mất chữ số (bảng tính ghi dạng 7,93E+10). Đặt cột ở dạng văn bản rồi nhập lại đủ số.",
        "Digits of this number were lost (a spreadsheet wrote it like 7.93E+10). Set the column to text and type the whole number again."
    );

    /// <summary>Bytes that are no letters in the encoding of the file.</summary>
    public static readonly CellRemark LettersLost = Wrong(
        "Ô có ký tự bị hỏng, không đọc được. Ghi lại ô này.",
        "Some letters of this cell are broken and can't be read. Write it again."
    );

    /// <summary>Letters of a font of before Unicode, by which they were turned into today's.</summary>
    public static readonly CellRemark FromTcvn3 = Converted("TCVN3 (.VnTime)");

    /// <summary>The same for the other widespread kind.</summary>
    public static readonly CellRemark FromVni = Converted("VNI");

    private static CellRemark Wrong(string vi, string en) => new(new Text(vi, en), IsWrong: true);

    private static CellRemark Converted(string kind) =>
        new(
            new Text(
                $"Chữ kiểu {kind} đã được chuyển sang Unicode. Xem lại trước khi nhập.",
                $"Letters of the kind {kind} were turned into Unicode. Look at them before you import."
            ),
            IsWrong: false
        );
}
