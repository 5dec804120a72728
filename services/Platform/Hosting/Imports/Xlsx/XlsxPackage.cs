using System.IO.Compression;
using System.Xml;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>The parts of a workbook, each opened as a stream of XML that is counted, resolves nothing and knows no document type.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private static readonly string[] Programs = ["vbaProject", "vbaData", "macrosheets", "activeX", "xl/ctrlProps/", ".bin.exe"];

    private readonly ZipArchive archive;
    private readonly SheetLimits limits;

    private XlsxPackage(ZipArchive archive, SheetLimits limits) => (this.archive, this.limits) = (archive, limits);

    public static XlsxPackage Open(Stream file, SheetLimits limits)
    {
        ZipDirectory.Check(file, limits);
        file.Position = 0;
        var package = new XlsxPackage(OpenArchive(file), limits);
        package.Check();
        return package;
    }

    public bool Has(string part) => Find(part) is not null;

    /// <summary>A part, read from its beginning.</summary>
    public XmlReader Read(string part, Unpacked unpacked)
    {
        var entry = Find(part) ?? throw new DomainException(SheetErrors.NotWhatItSays());
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        return XmlReader.Create(new CountedStream(entry.Open(), entry.CompressedLength, unpacked, limits), settings);
    }

    public void Dispose() => archive.Dispose();

    private static ZipArchive OpenArchive(Stream file)
    {
        try
        {
            var opened = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = opened.Entries.Count; // Reads the directory, and says whether it holds together.
            return opened;
        }
        catch (InvalidDataException)
        {
            throw new DomainException(SheetErrors.Broken());
        }
    }

    private ZipArchiveEntry? Find(string part) =>
        archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(part, StringComparison.OrdinalIgnoreCase));

    private void Check()
    {
        if (archive.Entries.Any(entry => Programs.Any(sign => entry.FullName.Contains(sign, StringComparison.OrdinalIgnoreCase))))
        {
            throw new DomainException(SheetErrors.Macros());
        }

        if (!Has("[Content_Types].xml") || !Has(XlsxBook.Part))
        {
            throw new DomainException(SheetErrors.NotWhatItSays());
        }

        // Nothing is unpacked to where its name points; a name that tries says enough of the file.
        if (
            archive.Entries.Any(entry =>
                entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName is ['/' or '\\', ..] || entry.IsEncrypted
            )
        )
        {
            throw new DomainException(SheetErrors.Broken());
        }

        using var types = Read("[Content_Types].xml", new Unpacked());
        while (types.Read())
        {
            if (types.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
            {
                throw new DomainException(SheetErrors.Macros());
            }
        }
    }
}
