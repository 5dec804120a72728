using Cooperation.Platform.Hosting.Imports;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Workbooks: the first sheet that is shown, values alone.</summary>
public sealed class ReadingWorkbooks
{
    [Fact]
    public void Texts_numbers_and_moments_are_read_by_their_columns()
    {
        var rows = Sheet.Read(
            new BuiltWorkbook()
                .Row("Số", "Ngày nhận", null, "Điện thoại")
                .Row("12/BP", new DateTime(2018, 3, 5, 8, 30, 0, DateTimeKind.Unspecified), null, 912345678)
                .Bytes(),
            "Sổ 2018.xlsx"
        );

        rows[0].Texts().ShouldBe(["Số", "Ngày nhận", "", "Điện thoại"]);
        rows[1].Cell(1).Moment.ShouldBe(new DateTime(2018, 3, 5, 8, 30, 0, DateTimeKind.Unspecified));
        rows[1].Cell(3).Text.ShouldBe("912345678");
        rows[1].Cell(9).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Of_a_formula_only_its_value_is_read()
    {
        var rows = Sheet.Read(
            new BuiltWorkbook()
                .Row("a", "b", "c")
                .Row(
                    """<c r="A2" t="str"><f>HYPERLINK("http://x.example","y")</f><v>y</v></c>""",
                    """<c r="B2"><f>1+1</f><v>2</v></c>""",
                    """<c r="C2" t="e"><f>NA()</f><v>#N/A</v></c>"""
                )
                .Bytes(),
            "so.xlsx"
        );

        rows[1].Texts().ShouldBe(["y", "2"]);
    }

    [Fact]
    public void Texts_in_several_pieces_are_one_and_how_they_are_pronounced_is_none()
    {
        var rows = Sheet.Read(
            new BuiltWorkbook()
                .Row("""<c r="A1" t="inlineStr"><is><r><t>王</t></r><r><t>明_x000A_</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>""")
                .Bytes(),
            "so.xlsx"
        );

        rows[0].Texts().ShouldBe(["王明"]);
    }

    [Fact]
    public void Days_counted_from_1904_are_the_same_days()
    {
        var rows = Sheet.Read(
            new BuiltWorkbook()
                .CountingFrom1904()
                .Row("""<c r="A1" s="1"><v>0.5</v></c>""", """<c r="B1" s="1"><v>41702</v></c>""")
                .Bytes(),
            "so.xlsx"
        );

        rows[0].Cell(0).Moment!.Value.TimeOfDay.ShouldBe(TimeSpan.FromHours(12));
        rows[0].Cell(1).Moment.ShouldBe(new DateTime(2018, 3, 5, 0, 0, 0, DateTimeKind.Unspecified));
    }

    [Fact]
    public void Programs_in_a_workbook_are_refused()
    {
        Sheet.RefusalOf(new BuiltWorkbook().Row("a").WithMacros().Bytes(), "so.xlsx").ShouldBe("file.macros");
        Sheet.RefusalOf(new BuiltWorkbook().Row("a").SayingItHoldsMacros().Bytes(), "so.xlsx").ShouldBe("file.macros");
        Sheet.RefusalOf(new BuiltWorkbook().Row("a").Bytes(), "so.xlsm").ShouldBe("file.macros");
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = BuiltWorkbook.Bomb(200L * 1024 * 1024);
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        Sheet.RefusalOf(bomb, "so.xlsx", new SheetLimits { CellLength = int.MaxValue }).ShouldBe("file.bomb");

        var parts = new BuiltWorkbook().Row("a");
        for (var part = 0; part < 600; part++)
        {
            parts.With($"xl/media/{part}.bin", []);
        }

        Sheet.RefusalOf(parts.Bytes(), "so.xlsx").ShouldBe("file.bomb");
        Sheet
            .RefusalOf(BuiltWorkbook.Bomb(5_000_000), "so.xlsx", new SheetLimits { UnpackedBytes = 1_000_000, CellLength = int.MaxValue })
            .ShouldBe("file.bomb");
    }

    [Fact]
    public void A_file_that_is_not_what_it_says_is_refused_with_the_reason()
    {
        var workbook = new BuiltWorkbook().Row("a").Bytes();
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

        Sheet.RefusalOf(workbook, "so.csv").ShouldBe("file.not-what-it-says");
        Sheet.RefusalOf("a;b"u8.ToArray(), "so.xlsx").ShouldBe("file.not-what-it-says");
        Sheet.RefusalOf("%PDF-1.7"u8.ToArray(), "so.pdf").ShouldBe("sheet.unknown-kind");
        Sheet.RefusalOf([1, 0, 0, 0, 2, 0, 0, 0], "so.csv").ShouldBe("file.not-what-it-says");
        Sheet.RefusalOf(old, "so.xlsx").ShouldBe("sheet.old-workbook");
        Sheet.RefusalOf([.. old, .. "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8], "so.xlsx").ShouldBe("file.encrypted");
        Sheet.RefusalOf([], "so.xlsx").ShouldBe("file.empty");
        Sheet.RefusalOf(new BuiltWorkbook().Bytes(), "so.xlsx").ShouldBe("file.empty");
        Sheet.RefusalOf(workbook[..^40], "so.xlsx").ShouldBe("file.broken");
        Sheet.RefusalOf(new BuiltWorkbook().Row("<c><v>").Bytes(), "so.xlsx").ShouldBe("file.broken");
        Sheet.RefusalOf("PK\u0003\u0004"u8.ToArray(), "so.xlsx").ShouldBe("file.broken");
    }

    [Theory]
    [InlineData("../so.xlsx")]
    [InlineData("C:\\so.xlsx")]
    [InlineData("/etc/so.xlsx")]
    [InlineData("so\0.xlsx")]
    public void A_name_with_a_path_is_refused(string name) =>
        Sheet.RefusalOf(new BuiltWorkbook().Row("a").Bytes(), name).ShouldBe("file.name-with-path");

    [Fact]
    public void Entities_of_a_document_type_are_never_resolved() =>
        Sheet
            .RefusalOf(
                BuiltWorkbook.Of(
                    """<!DOCTYPE w [<!ENTITY a "b">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>"""
                ),
                "so.xlsx"
            )
            .ShouldBe("file.broken");
}
