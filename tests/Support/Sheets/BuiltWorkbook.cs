using System.IO.Compression;
using System.Security;
using System.Text;

namespace Cooperation.Tests.Support.Sheets;

/// <summary>A workbook made part by part, so that a test can make one that no spreadsheet would.</summary>
public sealed class BuiltWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<(string Name, byte[] Content)> more = [];
    private readonly List<BuiltSheet> sheets = [new("Sổ")];
    private readonly List<string> shared = [];
    private readonly List<string> formats = [@"dd/mm/yyyy\ hh:mm"];
    private string contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private string properties = "";
    private string main = "workbook.xml";
    private string font = "Times New Roman";
    private bool isStrict;

    /// <summary>A row of cells, each a text, a number, or XML of its own (beginning with &lt;c).</summary>
    public BuiltWorkbook Row(params object?[] cells)
    {
        var rows = sheets[^1].Rows;
        var number = rows.Count + 1;
        rows.Add(
            $"""<row r="{number}">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{number}")))}</row>"""
        );
        return this;
    }

    /// <summary>Another sheet, to which the rows that follow belong.</summary>
    public BuiltWorkbook Sheet(string name, string? state = null)
    {
        if (sheets is [{ Rows.Count: 0, IsFirst: true }])
        {
            sheets.Clear(); // The first is called before any row.
        }

        sheets.Add(new(name) { State = state, IsFirst = false });
        return this;
    }

    /// <summary>A sheet that holds a chart and no cells.</summary>
    public BuiltWorkbook ChartSheet(string name)
    {
        Sheet(name);
        sheets[^1].IsChart = true;
        return this;
    }

    /// <summary>Merges an area of the sheet at hand: B2:B3.</summary>
    public BuiltWorkbook Merged(string area)
    {
        sheets[^1].Merged.Add(area);
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

    /// <summary>Calls the main part otherwise, as some programs do.</summary>
    public BuiltWorkbook Called(string part)
    {
        main = part;
        return this;
    }

    /// <summary>The font of all cells.</summary>
    public BuiltWorkbook InFont(string name)
    {
        font = name;
        return this;
    }

    /// <summary>In the namespaces of the strict kind of the standard.</summary>
    public BuiltWorkbook Strictly()
    {
        isStrict = true;
        return this;
    }

    /// <summary>A number shown by a format of its own.</summary>
    public FormattedNumber Shown(double number, string format)
    {
        if (!formats.Contains(format))
        {
            formats.Add(format);
        }

        return new(number, formats.IndexOf(format) + 1);
    }

    /// <summary>A sheet that unpacks to this many bytes of nothing.</summary>
    public static byte[] Bomb(long bytes) => new BuiltWorkbook().Packed(sheet: null, bytes);

    /// <summary>A workbook whose sheet is this XML.</summary>
    public static byte[] Of(string sheet) => new BuiltWorkbook().Packed(sheet, 0);

    public byte[] Bytes() => Packed(SheetXml(sheets[0]), 0);

    private string Namespace => isStrict ? Strict : Main;

    private string SheetXml(BuiltSheet sheet)
    {
        if (sheet.IsChart)
        {
            return $"""<chartsheet xmlns="{Namespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>""";
        }

        var merged =
            sheet.Merged.Count == 0
                ? ""
                : $"<mergeCells>{string.Concat(sheet.Merged.Select(area => $"""<mergeCell ref="{area}"/>"""))}</mergeCells>";
        return $"""<worksheet xmlns="{Namespace}"><sheetData>{string.Concat(sheet.Rows)}</sheetData>{merged}</worksheet>""";
    }

    private string Cell(object? cell, string place) =>
        cell switch
        {
            null => "",
            string xml when xml.StartsWith("<c", StringComparison.Ordinal) => xml,
            string text => $"""<c r="{place}" t="s"><v>{Share(text)}</v></c>""",
            DateTime moment => FormattableString.Invariant($"""<c r="{place}" s="1"><v>{moment.ToOADate()}</v></c>"""),
            FormattedNumber number => FormattableString.Invariant($"""<c r="{place}" s="{number.Style}"><v>{number.Number:R}</v></c>"""),
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
            var office = isStrict ? StrictOffice : Office;
            Add(zip, "[Content_Types].xml", ContentTypes());
            Add(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/{main}"/></Relationships>"""
            );
            Add(
                zip,
                $"xl/{main}",
                $"""<workbook xmlns="{Namespace}" xmlns:r="{office}">{properties}<sheets>{Each((built, place) => $"""<sheet name="{SecurityElement.Escape(built.Name)}" sheetId="{place}"{(built.State is null ? "" : $" state=\"{built.State}\"")} r:id="rId{place}"/>""")}<sheet name="Ẩn" sheetId="99" state="hidden" r:id="rId99"/></sheets></workbook>"""
            );
            Add(
                zip,
                $"xl/_rels/{main}.rels",
                $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId99" Type="{office}/worksheet" Target="worksheets/hidden.xml"/><Relationship Id="rId97" Type="{office}/styles" Target="styles.xml"/><Relationship Id="rId98" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>{Each((built, place) => $"""<Relationship Id="rId{place}" Type="{office}/{(built.IsChart ? "chartsheet" : "worksheet")}" Target="worksheets/sheet{place}.xml"/>""")}</Relationships>"""
            );
            Add(zip, "xl/styles.xml", Styles());
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Namespace}">{string.Concat(shared)}</sst>""");
            Add(zip, "xl/worksheets/hidden.xml", $"""<worksheet xmlns="{Namespace}"><sheetData/></worksheet>""");
            foreach (var (name, content) in more)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }

            foreach (var (place, built) in sheets.Skip(1).Index())
            {
                Add(zip, $"xl/worksheets/sheet{place + 2}.xml", SheetXml(built));
            }

            AddFirst(zip, sheet, bomb);
        }

        return file.ToArray();
    }

    private static void AddFirst(ZipArchive zip, string? sheet, long bomb)
    {
        if (sheet is not null)
        {
            Add(zip, "xl/worksheets/sheet1.xml", sheet);
            return;
        }

        using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
        part.Write(Encoding.UTF8.GetBytes($"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c t="str"><v>x</v></c></row>"""));
        var blank = Encoding.ASCII.GetBytes(new string(' ', 64 * 1024));
        for (var written = 0L; written < bomb; written += blank.Length)
        {
            part.Write(blank);
        }
    }

    private string ContentTypes()
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var parts = Each(
            (built, place) =>
                $"""<Override PartName="/xl/worksheets/sheet{place}.xml" ContentType="{Kind}.{(built.IsChart ? "chartsheet" : "worksheet")}+xml"/>"""
        );
        return $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/{main}" ContentType="{contentType}"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Kind}.sharedStrings+xml"/><Override PartName="/xl/worksheets/hidden.xml" ContentType="{Kind}.worksheet+xml"/>{parts}</Types>""";
    }

    private string Styles()
    {
        var codes = formats.Select((code, place) => $"""<numFmt numFmtId="{164 + place}" formatCode="{SecurityElement.Escape(code)}"/>""");
        var cells = formats.Select((_, place) => $"""<xf numFmtId="{164 + place}" fontId="0"/>""");
        return $"""<styleSheet xmlns="{Namespace}"><numFmts count="{formats.Count}">{string.Concat(codes)}</numFmts><fonts count="1"><font><sz val="11"/><name val="{font}"/></font></fonts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="{formats.Count + 1}"><xf numFmtId="0" fontId="0"/>{string.Concat(cells)}</cellXfs></styleSheet>""";
    }

    private string Each(Func<BuiltSheet, int, string> xml) => string.Concat(sheets.Select((sheet, place) => xml(sheet, place + 1)));

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }

    private sealed record BuiltSheet(string Name)
    {
        public List<string> Rows { get; } = [];

        public List<string> Merged { get; } = [];

        public string? State { get; init; }

        public bool IsChart { get; set; }

        public bool IsFirst { get; init; } = true;
    }
}

/// <summary>A number in a style.</summary>
public sealed record FormattedNumber(double Number, int Style);
