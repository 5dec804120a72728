using System.IO.Compression;
using System.Text;

namespace Cooperation.Tests.Support.Files;

/// <summary>Packed office files, part by part.</summary>
public sealed class BuiltPackage
{
    private readonly List<(string Name, byte[] Content)> parts = [];

    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A text document (.docx) that a word processor opens.</summary>
    public static BuiltPackage Docx(
        string contentType = $"{Office}wordprocessingml.document.main+xml",
        string main = "word/document.xml",
        string body = "<w:p><w:r><w:t>Công văn</w:t></w:r></w:p>"
    ) => Of(contentType, main, $"""<w:document xmlns:w="{Word}"><w:body>{body}</w:body></w:document>""");

    /// <summary>A workbook (.xlsx) with these cells, as XML.</summary>
    public static BuiltPackage Xlsx(string cells = "<c><v>1</v></c>") =>
        Of(
                $"{Office}spreadsheetml.sheet.main+xml",
                "xl/workbook.xml",
                """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>"""
            )
            .With(
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>{cells}</row></sheetData></worksheet>"""
            );

    /// <summary>Slides (.pptx) of which one holds this.</summary>
    public static BuiltPackage Pptx(string slide = "") =>
        Of(
                $"{Office}presentationml.presentation.main+xml",
                "ppt/presentation.xml",
                """<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>"""
            )
            .With(
                "ppt/slides/slide1.xml",
                $"""<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{slide}</p:sld>"""
            );

    /// <summary>A part of relations, with one.</summary>
    public BuiltPackage Relating(string part, string type, string target, bool isExternal = true) =>
        With(
            part,
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" {(isExternal ? "TargetMode=\"External\" " : "")}Target="{target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}"/></Relationships>"""
        );

    /// <summary>The same with names of parts as a program writes them that knows no other paths.</summary>
    public BuiltPackage WithBackslashes()
    {
        for (var at = 0; at < parts.Count; at++)
        {
            parts[at] = (parts[at].Name.Replace('/', '\\'), parts[at].Content);
        }

        return this;
    }

    /// <summary>A text document (.odt).</summary>
    public static BuiltPackage Odt(string manifest = "", string content = "") =>
        new BuiltPackage()
            .With("mimetype", "application/vnd.oasis.opendocument.text")
            .With(
                "content.xml",
                $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:scripts/>{content}</office:document-content>"""
            )
            .With("META-INF/manifest.xml", $"<manifest>{manifest}</manifest>");

    private static BuiltPackage Of(string contentType, string main, string content) =>
        new BuiltPackage()
            .With(
                "[Content_Types].xml",
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/{main}" ContentType="{contentType}"/></Types>"""
            )
            .Relating("_rels/.rels", "officeDocument", main, isExternal: false)
            .With(main, content);

    /// <summary>One more part.</summary>
    public BuiltPackage With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public BuiltPackage With(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }
}
