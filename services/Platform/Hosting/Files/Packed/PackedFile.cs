using System.IO.Compression;
using System.Xml;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>The parts of a packed file (ZIP), each opened as a stream that is counted; XML resolves nothing and knows no document type. Programs in it are refused.</summary>
internal sealed class PackedFile : IDisposable
{
    private static readonly string[] Programs = ["vbaProject", "vbaData", "macrosheets", "activeX", ".bin.exe"];

    private readonly ZipArchive archive;
    private readonly PackedLimits limits;

    private PackedFile(ZipArchive archive, PackedLimits limits) => (this.archive, this.limits) = (archive, limits);

    public static PackedFile Open(Stream file, PackedLimits limits)
    {
        ZipDirectory.Check(file, limits);
        file.Position = 0;
        var opened = new PackedFile(OpenArchive(file), limits);
        opened.Check();
        return opened;
    }

    /// <summary>The names of all parts, in their order.</summary>
    public IEnumerable<string> Parts => archive.Entries.Select(NameOf);

    public bool Has(string part) => Find(part) is not null;

    /// <summary>A part, read from its beginning.</summary>
    public Stream Open(string part, Unpacked unpacked)
    {
        var entry = Find(part) ?? throw new DomainException(FileErrors.NotWhatItSays());
        return new CountedStream(entry.Open(), entry.CompressedLength, unpacked, limits);
    }

    /// <summary>A part that is XML.</summary>
    public XmlReader Read(string part, Unpacked unpacked) => Xml(Open(part, unpacked), limits, closes: true);

    /// <summary>Unpacks everything, to be looked at and to see how much it is: each part, and all of them against the file, for a bomb may be made of many small parts.</summary>
    public void Look(long packed, Unpacked unpacked, Action<string, BegunStream> look)
    {
        var before = unpacked.Bytes;
        foreach (var entry in archive.Entries)
        {
            using var part = new BegunStream(new CountedStream(entry.Open(), entry.CompressedLength, unpacked, limits));
            look(NameOf(entry), part);
            part.CopyTo(Stream.Null);
        }

        var own = unpacked.Bytes - before;
        if (own > limits.SmallPart && own / packed > limits.Ratio)
        {
            throw new DomainException(FileErrors.Bomb());
        }
    }

    /// <summary>Reads XML that resolves nothing and whose tags and texts have a length that fits into memory.</summary>
    public static XmlReader Xml(Stream part, PackedLimits limits, bool closes = false, DtdProcessing documentType = DtdProcessing.Prohibit)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = documentType,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = closes,
        };
        return XmlReader.Create(XmlTokens.On(part, limits), settings);
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
            throw new DomainException(FileErrors.Broken());
        }
    }

    private ZipArchiveEntry? Find(string part) =>
        archive.Entries.FirstOrDefault(entry => NameOf(entry).Equals(part, StringComparison.OrdinalIgnoreCase));

    // Some programs write the names of parts as paths of their own system.
    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private void Check()
    {
        if (Parts.Any(part => Programs.Any(sign => part.Contains(sign, StringComparison.OrdinalIgnoreCase))))
        {
            throw new DomainException(FileErrors.Macros());
        }

        // Nothing is unpacked to where its name points; a name that tries says enough of the file. Of two parts of one name programs read either.
        if (
            Parts.Distinct(StringComparer.OrdinalIgnoreCase).Count() < archive.Entries.Count
            || Parts.Any(part => part is ['/', ..] || part.Split('/').Contains(".."))
            || archive.Entries.Any(entry => entry.IsEncrypted)
        )
        {
            throw new DomainException(FileErrors.Broken());
        }
    }
}
