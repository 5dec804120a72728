using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Looks into every part of an office file, by what it is and not by what it is called.</summary>
internal sealed class OfficeParts(FileLimits limits, Unpacked unpacked, bool isNested, CancellationToken cancellationToken)
{
    /// <summary>Endings of parts that are office files themselves: the sheet behind a chart.</summary>
    public static readonly string[] Packages = [".docx", ".xlsx", ".pptx"];

    public void Look(string name, BegunStream part)
    {
        var beginning = part.Beginning;
        if (beginning.StartsWith("PK\u0003\u0004"u8))
        {
            LookInto(part);
        }
        else if (FileSigns.IsForeign(beginning) || Packages.Contains(Path.GetExtension(name).ToLowerInvariant()))
        {
            throw new DomainException(FileErrors.Polyglot());
        }
        else if (FileSigns.IsXml(beginning))
        {
            var isPicture = name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
            using var xml = PackedFile.Xml(part, limits, documentType: isPicture ? DtdProcessing.Ignore : DtdProcessing.Prohibit);
            new OfficeMarkup().Check(xml);
        }
    }

    // Its directory stands at its end: it is laid on disk, sealed, before it is read.
    private void LookInto(BegunStream part)
    {
        if (isNested)
        {
            throw new DomainException(FileErrors.Polyglot());
        }

        using var inner = SpoolStream.Create();
        var window = new byte[64 * 1024];
        int come;
        while ((come = part.Read(window)) > 0)
        {
            if (inner.Length + come > limits.Bytes)
            {
                throw new DomainException(FileErrors.Bomb());
            }

            inner.Write(window.AsSpan(0, come));
        }

        using var read = new StoppedStream(inner, cancellationToken);
        if (OfficeXml.Check(read, limits, unpacked, isNested: true, cancellationToken) is null)
        {
            throw new DomainException(FileErrors.Polyglot());
        }
    }
}
