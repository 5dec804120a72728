using System.Text;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Separated values as desks have saved them over twenty years.</summary>
public sealed class ReadingCsv
{
    private const string Log = "Số;Nội dung\r\n1;Đường Nguyễn Huệ, thị trấn Ba Vét\r\n";

    public static TheoryData<string, bool> Encodings =>
        new()
        {
            { "utf-8", true },
            { "utf-8", false },
            { "utf-16", true },
            { "utf-16", false },
            { "utf-16BE", true },
            { "utf-16BE", false },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_is_read_with_and_without_a_byte_order_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);

        var rows = Sheet.Read([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Log)], "so.csv");

        rows[0].Texts().ShouldBe(["Số", "Nội dung"]);
        rows[1].Texts().ShouldBe(["1", "Đường Nguyễn Huệ, thị trấn Ba Vét"]);
    }

    [Fact]
    public void Windows_1258_is_read_and_its_marks_are_joined_to_their_letters()
    {
        // Ð ư ơ ̀ n g, with the grave accent as a sign of its own: 0xCC.
        byte[] file = [.. "So;Noi dung\r\n1;"u8, 0xD0, 0xFD, 0xF5, 0xCC, .. "ng Nguy"u8, 0xEA, 0xDE, .. "n"u8];

        Sheet.Read(file, "so.csv")[1].Texts().ShouldBe(["1", "Đường Nguyễn"]);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void The_separator_is_told_from_the_head(char separator)
    {
        var file = $"Số{separator}Nội dung\n1{separator}\"a;b,c\td\"\n";

        Sheet.Read(Encoding.UTF8.GetBytes(file), "so.csv")[1].Texts().ShouldBe(["1", "a;b,c\td"]);
    }

    [Fact]
    public void Quoted_cells_hold_line_breaks_and_rows_are_counted_as_a_spreadsheet_counts_them()
    {
        var rows = Sheet.Read("a;b\n\n\"hai\ndòng\";\"\"\"x\"\"\"\n\n'=1+1;z"u8.ToArray(), "so.csv");

        rows.Select(row => row.Number).ShouldBe([1, 3, 5]);
        rows[1].Texts().ShouldBe(["hai\ndòng", "\"x\""]);
        rows[2].Texts().ShouldBe(["=1+1", "z"]);
    }

    [Fact]
    public void What_is_too_much_is_refused_where_it_stands()
    {
        var limits = new SheetLimits
        {
            Rows = 2,
            Columns = 2,
            CellLength = 5,
            Bytes = 40,
        };

        Sheet.RefusalOf("a\n1\n2\n3"u8.ToArray(), "so.csv", limits).ShouldBe("sheet.too-many-rows");
        Sheet.RefusalOf("a;b;c"u8.ToArray(), "so.csv", limits).ShouldBe("sheet.too-many-columns");
        Sheet.RefusalOf("a;b\n1;123456"u8.ToArray(), "so.csv", limits).ShouldBe("sheet.cell-too-long");
        Sheet.RefusalOf("a;b\n1;\"x"u8.ToArray(), "so.csv", limits).ShouldBe("sheet.quote-open");
        Sheet.RefusalOf(new byte[41], "so.csv", limits).ShouldBe("file.too-large");
    }
}
