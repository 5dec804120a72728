using System.IO.Compression;
using System.Security;
using System.Text;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>The parts of a workbook beside its one sheet, and the numbers of the cell styles they define.</summary>
internal static class XlsxParts
{
    public const int PlainStyle = 0;
    public const int HeadStyle = 1;
    public const int TextStyle = 2;
    public const int QuotedStyle = 3;
    public const int MomentStyle = 4;
    public const int DayStyle = 5;

    private const int LongestName = 31;
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The part of a sheet, by place from 0.</summary>
    public static string SheetPart(int place) => $"xl/worksheets/sheet{place + 1}.xml";

    public static async Task WriteAsync(ZipArchive archive, IReadOnlyList<string> sheets, CancellationToken cancellationToken)
    {
        await AddAsync(archive, "[Content_Types].xml", ContentTypes(sheets.Count), cancellationToken);
        await AddAsync(archive, "_rels/.rels", RootLinks, cancellationToken);
        await AddAsync(archive, "xl/workbook.xml", Workbook(sheets), cancellationToken);
        await AddAsync(archive, "xl/_rels/workbook.xml.rels", WorkbookLinks(sheets.Count), cancellationToken);
        await AddAsync(archive, "xl/styles.xml", Styles, cancellationToken);
    }

    /// <summary>A, B, … Z, AA, AB … by place from 0.</summary>
    public static string ColumnName(int place) =>
        place < 26 ? ((char)('A' + place)).ToString() : ColumnName((place / 26) - 1) + ColumnName(place % 26);

    /// <summary>The text as a cell must hold it: <c>_x0041_</c> would be read as an A.</summary>
    public static string Escaped(string text) => text.Replace("_x", "_x005F_x", StringComparison.Ordinal);

    public static async Task AddAsync(ZipArchive archive, string name, string text, CancellationToken cancellationToken)
    {
        await using var part = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        await part.WriteAsync(Encoding.UTF8.GetBytes(Declaration + text), cancellationToken);
    }

    private static string Workbook(IReadOnlyList<string> names)
    {
        var sheets = names.Select(
            (name, place) => $"""<sheet name="{SecurityElement.Escape(TabOf(name))}" sheetId="{place + 1}" r:id="rId{place + 2}"/>"""
        );
        return $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(sheets)}</sheets></workbook>""";
    }

    private static string TabOf(string name) => name.Length > LongestName ? name[..LongestName] : name;

    private static string ContentTypes(int sheets) =>
        $"""
            <Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>
            {Each(sheets, place => $"""<Override PartName="/{SheetPart(place)}" ContentType="{Spreadsheet}.worksheet+xml"/>""")}</Types>
            """;

    private static string RootLinks =>
        $"""<Relationships xmlns="{Links}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private static string WorkbookLinks(int sheets) =>
        $"""
            <Relationships xmlns="{Links}"><Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/>
            {Each(
                sheets,
                place => $"""<Relationship Id="rId{place + 2}" Type="{Office}/worksheet" Target="{SheetPart(place)[3..]}"/>"""
            )}</Relationships>
            """;

    private static string Each(int sheets, Func<int, string> xml) => string.Concat(Enumerable.Range(0, sheets).Select(xml));

    private static string Styles =>
        $"""
            <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
            <fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """;
}
