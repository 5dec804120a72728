using System.IO.Compression;
using System.Text;

namespace Cooperation.Tests.Support.Files;

/// <summary>Packed office files, part by part.</summary>
public sealed class BuiltPackage
{
    private readonly List<(string Name, byte[] Content)> parts = [];

    /// <summary>A text document (.docx) that a word processor opens.</summary>
    public static BuiltPackage Docx(
        string contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    ) =>
        new BuiltPackage()
            .With(
                "[Content_Types].xml",
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{contentType}"/></Types>"""
            )
            .With(
                "_rels/.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
            )
            .With(
                "word/document.xml",
                """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Công văn</w:t></w:r></w:p></w:body></w:document>"""
            );

    /// <summary>A text document (.odt).</summary>
    public static BuiltPackage Odt(string manifest = "") =>
        new BuiltPackage()
            .With("mimetype", "application/vnd.oasis.opendocument.text")
            .With("content.xml", "<content/>")
            .With("META-INF/manifest.xml", $"<manifest>{manifest}</manifest>");

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
