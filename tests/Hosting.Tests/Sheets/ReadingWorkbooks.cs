using Cooperation.Platform.Hosting.Imports;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Workbooks: what stands in their cells, values alone.</summary>
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

        rows[1].Texts().ShouldBe(["y", "2", ""]);
        rows[1].Cell(2).Wrong.ShouldNotBeNull();
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

    [Fact]
    public void A_workbook_whose_main_part_has_another_name_is_found_by_its_relations() =>
        Sheet.Read(new BuiltWorkbook().Called("workbook22.xml").Row("Số", "Nước").Bytes(), "so.xlsx")[0].Texts().ShouldBe(["Số", "Nước"]);

    [Fact]
    public void A_workbook_of_the_strict_kind_is_read() =>
        Sheet.Read(new BuiltWorkbook().Strictly().Row("Số", 12).Bytes(), "so.xlsx")[0].Texts().ShouldBe(["Số", "12"]);

    [Fact]
    public void Tick_boxes_are_no_programs() =>
        Sheet
            .Read(
                new BuiltWorkbook()
                    .Row("Số")
                    .With("xl/ctrlProps/ctrlProp1.xml", "<formControlPr xmlns=\"x\" objectType=\"CheckBox\"/>"u8.ToArray())
                    .Bytes(),
                "so.xlsx"
            )[0]
            .Texts()
            .ShouldBe(["Số"]);

    [Fact]
    public void White_space_between_the_pieces_of_a_text_is_no_part_of_it_and_within_them_it_is()
    {
        var rows = Sheet.Read(
            new BuiltWorkbook()
                .Row(
                    """<c r="A1" t="inlineStr"><is>  <r><t>Liê</t></r>\n  <r><rPr><b/></rPr><t>n</t></r><r><t xml:space="preserve"> </t></r><r><t>Hoa</t></r></is></c>""".Replace(
                        "\\n",
                        "\n",
                        StringComparison.Ordinal
                    )
                )
                .Bytes(),
            "so.xlsx"
        );

        rows[0].Texts().ShouldBe(["Liên Hoa"]);
    }

    [Fact]
    public void Every_sheet_is_known_charts_are_none_and_hidden_ones_say_so()
    {
        var sheets = Sheet.ReadAll(
            new BuiltWorkbook().ChartSheet("Biểu đồ").Sheet("Tháng 5").Row("a").Sheet("Cũ", "veryHidden").Row("b").Sheet("Bìa").Bytes(),
            "so.xlsx"
        );

        sheets
            .Select(sheet => (sheet.Tab.Name, sheet.Tab.IsHidden, sheet.Rows.Count))
            .ShouldBe([("Tháng 5", false, 1), ("Cũ", true, 1), ("Bìa", false, 0), ("Ẩn", true, 0)]);
    }

    [Fact]
    public void What_is_merged_over_rows_holds_for_each_of_them_in_its_column()
    {
        var rows = Sheet.Read(
            new BuiltWorkbook()
                .Row("STT", "Mã", "Ngày")
                .Row("1", "TLP:RED", new DateTime(2018, 5, 14, 0, 0, 0, DateTimeKind.Unspecified))
                .Row("2")
                .Row("3", "TLP:AMBER")
                .Merged("B2:B3")
                .Merged("C2:C4")
                .Merged("A4:B4")
                .Bytes(),
            "so.xlsx"
        );

        rows[2].Texts().ShouldBe(["2", "TLP:RED", rows[1].Cell(2).Text]);
        rows[2].Cell(2).Moment.ShouldBe(rows[1].Cell(2).Moment);
        rows[3].Cell(1).Text.ShouldBe("TLP:AMBER");
        rows[3].Cell(2).Moment.ShouldBe(rows[1].Cell(2).Moment);
    }

    [Fact]
    public void A_formula_without_a_value_and_an_error_are_named_and_rows_of_nothing_else_are_none()
    {
        var rows = Sheet.Read(
            new BuiltWorkbook()
                .Row("a", """<c r="B1"><f>CONCATENATE("x","y")</f></c>""", """<c r="C1" t="str"><f>IF(1,"","")</f><v></v></c>""")
                .Row("""<c r="A2" t="e"><f>NA()</f><v>#N/A</v></c>""", """<c r="B2"><f>A2</f><v/></c>""")
                .Bytes(),
            "so.xlsx"
        );

        rows.Count.ShouldBe(1);
        rows[0].Cell(1).Wrong!.Value.Vi.ShouldContain("công thức chưa có kết quả");
        rows[0].Cell(2).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_would_be_held_in_memory_as_a_whole_is_refused_before_anything_reads_it()
    {
        var attribute = $"<worksheet><sheetData><row r=\"1\" spans=\"{new string('1', 24 * 1024 * 1024)}\"/></sheetData></worksheet>";
        var behind = $"<worksheet><sheetData a='>{new string('>', 2 * 1024 * 1024)}'/></worksheet>";
        var data =
            $"<worksheet><sheetData><row><c t=\"str\"><v><![CDATA[{new string('<', 2 * 1024 * 1024)}]]></v></c></row></sheetData></worksheet>";
        var deep = string.Concat(Enumerable.Repeat("<a b=\"/>\">", 5_000));
        var limits = new SheetLimits { Ratio = int.MaxValue };

        Sheet.RefusalOf(BuiltWorkbook.Of(behind), "so.xlsx", limits).ShouldBe("file.bomb");
        Sheet.RefusalOf(BuiltWorkbook.Of(data), "so.xlsx", limits).ShouldBe("file.bomb");
        Sheet.RefusalOf(BuiltWorkbook.Of(deep), "so.xlsx", limits).ShouldBe("file.broken");
        var file = BuiltWorkbook.Of(attribute);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Sheet.RefusalOf(file, "so.xlsx", limits).ShouldBe("file.bomb");
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(16 * 1024 * 1024);
    }

    [Fact]
    public void Reading_ends_when_nobody_waits_for_it()
    {
        using var given = new CancellationTokenSource();
        given.Cancel();
        using var file = new MemoryStream(new BuiltWorkbook().Row("a").Bytes());

        Should.Throw<OperationCanceledException>(() => SheetFile.Open(file, "so.xlsx", new SheetLimits(), given.Token));
    }
}
