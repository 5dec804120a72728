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

    [Theory]
    [InlineData("a,b\n1,12\" ống nước\n2,x", "12\" ống nước", 3)]
    [InlineData("a,b\n1,\"Cò\" Minh đưa người\n2,x", "\"Cò\" Minh đưa người", 3)]
    [InlineData("a,b\n1,\"Cò \"\"Minh\"\"\" \n2,x", "Cò \"Minh\"", 3)]
    [InlineData("a,b\n1,\"dòng một,\n- dòng hai, ba, bốn\"\n2,x", "dòng một,\n- dòng hai, ba, bốn", 3)]
    public void Quotation_marks_within_a_text_are_part_of_it(string file, string second, int rows)
    {
        var read = Sheet.Read(Encoding.UTF8.GetBytes(file), "so.csv");

        read[1].Cell(1).Text.ShouldBe(second);
        read.Count.ShouldBe(rows);
    }

    [Theory]
    [InlineData("a,b,c\n1,x,\"Đối tượng tự xưng \"\"Cò\n2,x,y\n3,x,về\"\"\n", 2)]
    [InlineData("a,b,c\n1,x,y\n2,x,\"Cò Minh\n3,x,ở \"\"Bavet\"\n4,x,y\n", 3)]
    [InlineData("a;b;c\n1;x;\"hai\ndòng\"\n2;\"Ba người;x\n3;Vụ \"Ba\" Sáu;y\n", 4)]
    [InlineData("a;b\n1;\"x", 2)]
    public void A_quotation_mark_that_swallows_what_follows_is_named_by_the_line_in_which_it_opens(string file, int line)
    {
        var refusal = Sheet.Refusal(Encoding.UTF8.GetBytes(file), "so.csv");

        refusal.Code.ShouldBe("sheet.quote-open");
        refusal.Message.Vi.ShouldStartWith($"Dòng {line}:");
    }

    [Theory]
    [InlineData("sep=;\nSTT;Nước;Chiều;Ngày\n1;a,b,c")]
    [InlineData("SEP=;\r\nSTT;Nước;Chiều;Ngày\r\n1;a,b,c")]
    [InlineData("Sổ trực, năm 2018, quý 1\nSTT;Nước;Chiều;Ngày\n1;a,b,c")]
    public void A_line_that_only_says_the_separator_is_passed_over_and_titles_have_none(string file)
    {
        var rows = Sheet.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file)], "so.csv");

        rows[^2].Texts().ShouldBe(["STT", "Nước", "Chiều", "Ngày"]);
        rows[^1].Texts().ShouldBe(["1", "a,b,c"]);
        rows[0].Number.ShouldBe(1);
    }

    [Fact]
    public void A_value_that_was_kept_from_becoming_a_number_is_the_value_inside() =>
        Sheet
            .Read("a;b;c\n=\"0912345678\";\"=\"\"079304001234\"\"\";=\"\""u8.ToArray(), "so.csv")[1]
            .Texts()
            .ShouldBe(["0912345678", "079304001234", ""]);

    [Theory]
    [InlineData("7.9304E+10")]
    [InlineData("8,49123E+10")]
    [InlineData("8.49123e+10")]
    public void A_number_whose_digits_are_cut_off_is_named(string cell) =>
        Sheet.Read(Encoding.UTF8.GetBytes($"a;b\n1;{cell}"), "so.csv")[1].Cell(1).Wrong!.Value.Vi.ShouldContain("mất chữ số");

    [Fact]
    public void A_paper_with_an_e_in_its_number_is_none() =>
        Sheet.Read("a;b\n2E10;B1234567E"u8.ToArray(), "so.csv")[1].Texts().ShouldBe(["2E10", "B1234567E"]);

    [Fact]
    public void One_broken_byte_in_utf_8_names_its_cell_and_leaves_all_others_as_they_are()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes("Số;Nội dung\n1;Đề nghị xác minh nạn nhân\n2;Nội dung 24 m"), 0xB2, .. "\n3;Bavet\n"u8];

        var rows = Sheet.Read(file, "so.csv");

        rows[1].Texts().ShouldBe(["1", "Đề nghị xác minh nạn nhân"]);
        rows[2].Cell(1).Wrong!.Value.Vi.ShouldContain("ký tự bị hỏng");
        rows[3].Texts().ShouldBe(["3", "Bavet"]);
    }

    [Theory]
    [InlineData(936, "中国公安部 热线 记录 受害人 王明 边境 联络 通报")]
    [InlineData(874, "ประเทศไทย เจ้าหน้าที่ ตำรวจ แจ้งข้อมูล ผู้เสียหาย")]
    public void Files_of_neighbours_are_read_in_their_encoding(int page, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;

        Sheet.Read(encoding.GetBytes($"a;b\n1;{text}\n"), "so.csv")[1].Cell(1).Text.ShouldBe(text);
    }

    [Fact]
    public void A_file_in_the_signs_of_an_old_font_is_turned_into_unicode()
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        var rows = Sheet.Read(western.GetBytes("Sè;Néi dung\n1;C«ng an tØnh T©y Ninh ®Ò nghÞ phèi hîp\n"), "so.csv");

        rows[1].Cell(1).Text.ShouldBe("Công an tỉnh Tây Ninh đề nghị phối hợp");
    }
}
