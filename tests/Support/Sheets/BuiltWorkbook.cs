using System.IO.Compression;
using System.Security;
using System.Text;

namespace Cooperation.Tests.Support.Sheets;

/// <summary>A workbook made part by part, so that a test can make one that no spreadsheet would.</summary>
public sealed class BuiltWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly List<(string Name, byte[] Content)> more = [];
    private readonly List<string> rows = [];
    private readonly List<string> shared = [];
    private string contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private string properties = "";

    /// <summary>A row of cells, each a text, a number, or XML of its own (beginning with &lt;c).</summary>
    public BuiltWorkbook Row(params object?[] cells)
    {
        var number = rows.Count + 1;
        rows.Add(
            $"""<row r="{number}">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{number}")))}</row>"""
        );
        return this;
    }

    /// <summary>A part more.</summary>
    public BuiltWorkbook With(string name, byte[] content)
    {
        more.Add((name, content));
        return this;
    }

    public BuiltWorkbook WithMacros() => With("xl/vbaProject.bin", [1, 2, 3]);

    public BuiltWorkbook SayingItHoldsMacros()
    {
        contentType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        return this;
    }

    public BuiltWorkbook CountingFrom1904()
    {
        properties = """<workbookPr date1904="1"/>""";
        return this;
    }

    /// <summary>A sheet that unpacks to this many bytes of nothing.</summary>
    public static byte[] Bomb(long bytes) => new BuiltWorkbook().Packed(sheet: null, bytes);

    /// <summary>A workbook whose sheet is this XML.</summary>
    public static byte[] Of(string sheet) => new BuiltWorkbook().Packed(sheet, 0);

    public byte[] Bytes() => Packed($"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows)}</sheetData></worksheet>""", 0);

    private string Cell(object? cell, string place) =>
        cell switch
        {
            null => "",
            string xml when xml.StartsWith("<c", StringComparison.Ordinal) => xml,
            string text => $"""<c r="{place}" t="s"><v>{Share(text)}</v></c>""",
            DateTime moment => FormattableString.Invariant($"""<c r="{place}" s="1"><v>{moment.ToOADate()}</v></c>"""),
            _ => FormattableString.Invariant($"""<c r="{place}"><v>{cell}</v></c>"""),
        };

    private int Share(string text)
    {
        shared.Add($"<si><t>{SecurityElement.Escape(text)}</t></si>");
        return shared.Count - 1;
    }

    private byte[] Packed(string? sheet, long bomb)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                zip,
                "[Content_Types].xml",
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="{contentType}"/></Types>"""
            );
            Add(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{properties}<sheets><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Sổ" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            );
            Add(
                zip,
                "xl/_rels/workbook.xml.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>"""
            );
            Add(
                zip,
                "xl/styles.xml",
                $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"""
            );
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{string.Concat(shared)}</sst>""");
            foreach (var (name, content) in more)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }

            if (sheet is not null)
            {
                Add(zip, "xl/worksheets/sheet1.xml", sheet);
            }
            else
            {
                using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
                part.Write(Encoding.UTF8.GetBytes($"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c t="str"><v>x</v></c></row>"""));
                var blank = Encoding.ASCII.GetBytes(new string(' ', 64 * 1024));
                for (var written = 0L; written < bomb; written += blank.Length)
                {
                    part.Write(blank);
                }
            }
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
