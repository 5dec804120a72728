using System.Globalization;
using System.Text;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Tests.Support.Files;

namespace Cooperation.Hosting.Tests.Files;

/// <summary>Office files that run or fetch something when they are opened are refused, however that is written; what only looks like it is taken.</summary>
public sealed class OfficeFilesThatAct
{
    private const string Elsewhere = "file.from-elsewhere";
    private const string Macros = "file.macros";
    private const string Foreign = "file.polyglot";

    [Theory]
    [InlineData("attachedTemplate", "https://x.example/a.dotm")]
    [InlineData("image", "http://x.example/a.png")]
    [InlineData("image", "file://server/share/a.png")]
    [InlineData("image", "\\\\server\\share\\a.png")]
    [InlineData("oleObject", "http://x.example/a")]
    [InlineData("aFChunk", "http://x.example/a")]
    [InlineData("subDocument", "http://x.example/a")]
    [InlineData("frame", "http://x.example/a")]
    [InlineData("mailMergeSource", "file:///C:/a.mdb")]
    public void What_loads_something_from_elsewhere_is_refused(string type, string target) =>
        Docx(BuiltPackage.Docx().Relating("word/_rels/settings.xml.rels", type, target)).ShouldBe(Elsewhere);

    [Theory]
    [InlineData("control", Macros)]
    [InlineData("vbaProject", Macros)]
    [InlineData("webextensiontaskpanes", Macros)]
    [InlineData("aFChunk", Foreign)]
    [InlineData("connections", Elsewhere)]
    [InlineData("externalLink", Elsewhere)]
    public void What_a_relation_within_the_file_brings_in_is_refused_whatever_its_part_is_called(string type, string reason) =>
        Docx(BuiltPackage.Docx().Relating("word/_rels/document.xml.rels", type, "media/a.xml", isExternal: false)).ShouldBe(reason);

    [Fact]
    public void A_link_on_which_somebody_has_to_press_is_taken() =>
        Docx(BuiltPackage.Docx().Relating("word/_rels/document.xml.rels", "hyperlink", "http://x.example/a")).ShouldBe("taken");

    [Theory]
    [InlineData("<w:r><w:instrText> DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" </w:instrText></w:r>")]
    [InlineData("<w:r><w:instrText>dde Excel a b</w:instrText></w:r>")]
    [InlineData("<w:r><w:instrText> DD</w:instrText></w:r><w:r><w:t/><w:instrText>EAUTO c:\\\\a</w:instrText></w:r>")]
    [InlineData("<w:r><w:instrText xml:space=\"preserve\"> </w:instrText></w:r><w:r><w:delInstrText>DDE a</w:delInstrText></w:r>")]
    [InlineData("<w:r><w:instrText>INCLUDETEXT \"http://x.example/a\"</w:instrText></w:r>")]
    [InlineData("<w:r><w:instrText>INCLUDEPICTURE \"http://x.example/a.png\" \\d</w:instrText></w:r>")]
    [InlineData("<w:r><w:instrText>LINK Excel.Sheet.12 \"http://x.example/a\" \\a</w:instrText></w:r>")]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>DDE</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    )]
    public void A_field_that_calls_a_program_or_fetches_is_refused_also_in_pieces(string code)
    {
        Docx(BuiltPackage.Docx(body: Field(code))).ShouldBe(Elsewhere);
        Docx(BuiltPackage.Docx().With("word/footer1.xml", Part(Field(code)))).ShouldBe(Elsewhere);
    }

    [Fact]
    public void A_simple_field_that_calls_a_program_is_refused() =>
        Docx(BuiltPackage.Docx(body: "<w:p><w:fldSimple w:instr=\" DDEAUTO c:\\a \"/></w:p>")).ShouldBe(Elsewhere);

    [Theory]
    [InlineData("<w:p><w:r><w:t>Không dùng DDEAUTO và INCLUDETEXT trong văn bản</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:fldSimple w:instr=\" PAGE \"/><w:fldSimple w:instr=\"LINKED\"/></w:p>")]
    public void A_text_that_speaks_of_fields_and_a_page_number_are_taken(string body) =>
        Docx(BuiltPackage.Docx(body: body)).ShouldBe("taken");

    [Fact]
    public void A_usual_field_with_another_in_it_is_taken()
    {
        var inner = Field("<w:r><w:instrText> PAGE </w:instrText></w:r>", isPart: true);
        var code = $"<w:r><w:instrText> IF </w:instrText></w:r>{inner}<w:r><w:instrText> = 1 \"a\" \"b\"</w:instrText></w:r>";
        Docx(BuiltPackage.Docx(body: Field(code))).ShouldBe("taken");
        Docx(BuiltPackage.Docx(body: Field("<w:r><w:instrText> HYPERLINK \"http://x.example\" </w:instrText></w:r>"))).ShouldBe("taken");
    }

    [Fact]
    public void An_office_file_within_one_is_looked_into_and_one_in_that_is_refused()
    {
        var sheet = BuiltPackage.Xlsx();
        Docx(BuiltPackage.Docx().With("word/embeddings/a.xlsx", sheet.Bytes())).ShouldBe("taken");
        Docx(BuiltPackage.Docx().With("word/embeddings/a.xlsx", "no package")).ShouldBe(Foreign);
        var macros = BuiltPackage.Docx().With("word/vbaProject.bin", [1]).Bytes();
        Docx(BuiltPackage.Docx().With("word/embeddings/a.docx", macros)).ShouldBe(Macros);
        Docx(BuiltPackage.Docx().With("word/media/image1.png", macros)).ShouldBe(Macros, "what a part is called says nothing");
        Docx(BuiltPackage.Docx().With("word/media/image1.png", BuiltPackage.Odt().Bytes())).ShouldBe(Foreign);
        var field = BuiltPackage.Docx(body: "<w:p><w:fldSimple w:instr=\"DDE a\"/></w:p>").Bytes();
        Docx(BuiltPackage.Docx().With("word/embeddings/a.docx", field)).ShouldBe(Elsewhere);
        var twice = BuiltPackage.Docx().With("word/embeddings/a.xlsx", sheet.Bytes()).Bytes();
        Docx(BuiltPackage.Docx().With("word/embeddings/a.docx", twice)).ShouldBe(Foreign);
    }

    [Fact]
    public void A_program_or_another_file_that_is_called_a_picture_is_refused()
    {
        foreach (var beginning in new[] { "MZ\u0090\0", "%PDF-1.7", "{\\rtf1", "#!/bin/sh\n" })
        {
            Docx(BuiltPackage.Docx().With("word/media/image1.png", beginning)).ShouldBe(Foreign, beginning);
        }

        Docx(BuiltPackage.Docx().With("word/media/image1.png", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])).ShouldBe(Foreign);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", Macros)]
    [InlineData("<g onload=\"alert(1)\"/>", Macros)]
    [InlineData("<a href=\"javascript:alert(1)\"/>", Macros)]
    [InlineData("<image href=\"http://x.example/a.png\"/>", Elsewhere)]
    [InlineData("<image href=\"//server/a.png\"/>", Elsewhere)]
    [InlineData("<use href=\"#a\"/><image href=\"data:image/png;base64,AA==\"/><a href=\"http://x.example\"/>", "taken")]
    public void A_drawing_with_a_script_is_refused_in_a_text(string content, string reason) =>
        Docx(BuiltPackage.Docx().With("word/media/image1.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\">{content}</svg>"))
            .ShouldBe(reason);

    [Theory]
    [InlineData("cmd|'/c calc'!A0", Elsewhere)]
    [InlineData("'cmd'|'/c calc'!A0", Elsewhere)]
    [InlineData("_xlfn.WEBSERVICE(\"http://x.example\")", Elsewhere)]
    [InlineData("1+RTD(\"a\",,\"b\")", Elsewhere)]
    [InlineData("_xlfn.IMAGE(A1)", Elsewhere)]
    [InlineData("A1&amp;\" | WEBSERVICE(\"&amp;'Sổ | 1'!A1&amp;MYIMAGE(1)", "taken")]
    [InlineData("SUM(A1:A9)", "taken")]
    public void A_formula_that_calls_a_program_or_fetches_is_refused(string formula, string reason) =>
        Outcome(BuiltPackage.Xlsx($"<c><f>{formula}</f><v>1</v></c>"), "so.xlsx").ShouldBe(reason);

    [Fact]
    public void Data_of_a_workbook_that_come_from_elsewhere_are_refused_and_its_tick_boxes_taken()
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        foreach (
            var (part, content) in new[]
            {
                (
                    "xl/externalLinks/externalLink1.xml",
                    $"<externalLink {Main}><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>"
                ),
                ("xl/connections.xml", $"<connections {Main}><connection><webPr url=\"http://x.example\"/></connection></connections>"),
                ("xl/queryTables/queryTable1.xml", $"<queryTable {Main}/>"),
            }
        )
        {
            Outcome(BuiltPackage.Xlsx().With(part, content), "so.xlsx").ShouldBe(Elsewhere, part);
        }

        Outcome(BuiltPackage.Xlsx().With("xl/ctrlProps/ctrlProp1.xml", "<formControlPr objectType=\"CheckBox\"/>"), "so.xlsx")
            .ShouldBe("taken");
    }

    [Theory]
    [InlineData("<a:hlinkClick r:id=\"r\" action=\"ppaction://program\"/>", Macros)]
    [InlineData("<a:hlinkClick r:id=\"\" action=\"ppaction://macro?name=a\"/>", Macros)]
    [InlineData("<a:hlinkMouseOver r:id=\"r\"/>", Elsewhere)]
    [InlineData("<a:hlinkClick r:id=\"r\"/><a:hlinkMouseOver r:id=\"\" action=\"ppaction://hlinkshowjump?jump=nextslide\"/>", "taken")]
    public void A_slide_that_runs_something_is_refused(string content, string reason) =>
        Outcome(BuiltPackage.Pptx(content), "so.pptx").ShouldBe(reason);

    [Theory]
    [InlineData("<script:event-listener script:language=\"ooo:script\" xlink:href=\"vnd.sun.star.script:a?language=Basic\"/>", Macros)]
    [InlineData("<office:script>x</office:script>", Macros)]
    [InlineData("<text:a xlink:href=\"macro:///Standard.Module1.Main\">x</text:a>", Macros)]
    [InlineData("<presentation:event-listener presentation:action=\"execute\" xlink:href=\"cmd.exe\"/>", Macros)]
    [InlineData("<draw:plugin xlink:href=\"a\"/>", Macros)]
    [InlineData("<text:dde-connection-decl office:dde-application=\"cmd\"/>", Elsewhere)]
    [InlineData("<office:dde-source office:dde-application=\"cmd\"/>", Elsewhere)]
    [InlineData("<text:section-source xlink:href=\"../a.odt\"/>", Elsewhere)]
    [InlineData("<draw:image xlink:href=\"http://x.example/a.png\"/>", Elsewhere)]
    [InlineData("<draw:image xlink:href=\"//server/share/a.png\"/>", Elsewhere)]
    [InlineData("<draw:floating-frame xlink:href=\"a\"/>", Elsewhere)]
    [InlineData("<table:table-cell table:formula=\"of:=DDE(&quot;cmd&quot;;&quot;/c&quot;;&quot;a&quot;)\"/>", Elsewhere)]
    [InlineData("<table:table-cell table:formula=\"of:=SUM({1;2|3;4})\"/>", "taken")]
    [InlineData("<text:a xlink:href=\"http://x.example\">x</text:a><draw:image xlink:href=\"Pictures/a.png\"/>", "taken")]
    [InlineData("<presentation:event-listener presentation:action=\"next-page\"/>", "taken")]
    public void An_open_document_that_acts_is_refused(string content, string reason)
    {
        Outcome(BuiltPackage.Odt(content: content), "so.odt").ShouldBe(reason);
        if (reason != "taken")
        {
            var inner = BuiltPackage.Odt().With("Object 1/content.xml", InnerOf(content));
            Outcome(inner, "so.odt").ShouldBe(reason);
        }
    }

    [Fact]
    public void A_part_of_four_hundred_megabytes_is_refused_and_memory_stays_small()
    {
        // One tag that never ends: a reader would keep all of it.
        var bomb = new byte[400 * 1024 * 1024];
        bomb.AsSpan().Fill((byte)'a');
        "<w:document a=\""u8.CopyTo(bomb);
        var file = BuiltPackage.Docx().With("word/document9.xml", bomb).Bytes();
        bomb = null;
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        Outcome(file, "so.docx").ShouldBe("file.bomb");

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(64 * 1024 * 1024);
    }

    [Theory]
    [InlineData("<document><![CDATA[*]]></document>", "<w:")]
    [InlineData("<document a='*'/>", ">w:")]
    [InlineData("<document><!-- * --></document>", "<w:")]
    public void What_a_reader_would_hold_as_a_whole_is_refused_though_it_is_full_of_brackets(string around, string piece)
    {
        var text = string.Concat(
            Enumerable.Range(0, 500_000).Select(part => piece + (part * 7919L).ToString("x10", CultureInfo.InvariantCulture))
        );
        var part = around.Replace("*", text, StringComparison.Ordinal);

        Outcome(BuiltPackage.Docx().With("word/document9.xml", part).Bytes(), "so.docx").ShouldBe("file.bomb");
        Outcome(BuiltPackage.Docx().With("word/document9.xml", Encoding.Unicode.GetBytes(part)).Bytes(), "so.docx").ShouldBe("file.bomb");
    }

    [Fact]
    public void A_part_in_signs_of_two_bytes_is_read_like_any_other()
    {
        foreach (var encoding in (Encoding[])[new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), Encoding.UTF8])
        {
            byte[] part = [.. encoding.Preamble, .. encoding.GetBytes(Part("<w:p a=\"m\u00ECnh\">Đặng \u4E3C \u013C</w:p>"))];
            Outcome(BuiltPackage.Docx().With("word/footer9.xml", part).Bytes(), "so.docx").ShouldBe("taken", encoding.WebName);
        }
    }

    [Fact]
    public void Nobody_waits_for_a_file_and_it_is_looked_at_no_more()
    {
        var noise = new byte[8 * 1024 * 1024];
        new Random(1).NextBytes(noise);
        foreach (
            var (file, name) in ((byte[], string)[])
                [
                    (BuiltPackage.Docx().With("word/document9.xml", noise).Bytes(), "so.docx"),
                    (new BuiltPdf().Holding(8 * 1024 * 1024).Bytes(), "so.pdf"),
                ]
        )
        {
            using var waits = new CancellationTokenSource();
            using var left = new LeftAfter(file, reads: 20, waits);

            Should.Throw<OperationCanceledException>(() => FileContent.Recognise(left, name, waits.Token));

            left.ReadAfterwards.ShouldBe(0, name);
        }
    }

    private static string InnerOf(string content) =>
        $"""<x xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">{content}</x>""";

    private static string Part(string body) =>
        $"""<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{body}</w:ftr>""";

    private static string Field(string code, bool isPart = false)
    {
        var runs =
            $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r>{code}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        return isPart ? runs : $"<w:p>{runs}</w:p>";
    }

    private static string Docx(BuiltPackage file) => Outcome(file, "so.docx");

    private static string Outcome(BuiltPackage file, string name) => Outcome(file.Bytes(), name);

    private static string Outcome(byte[] file, string name) => Checked.OutcomeOf(file, name);

    // A file whose sender goes away while it is looked at.
    private sealed class LeftAfter(byte[] file, int reads, CancellationTokenSource waits) : MemoryStream(file)
    {
        private int read;

        public int ReadAfterwards => Math.Max(0, read - reads);

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (++read == reads)
            {
                waits.Cancel();
            }

            return base.Read(buffer, offset, Math.Min(count, 1024));
        }
    }
}
