using System.Text;
using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Office files in OpenDocument (ISO/IEC 26300): the part <c>mimetype</c> says what it is; programs lie in folders of their own.</summary>
internal static class OpenDocument
{
    private const string Manifest = "META-INF/manifest.xml";
    private static readonly string[] Programs = ["Basic/", "Scripts/", "Dialogs/", "META-INF/macrosignatures.xml"];

    public static (FileType Type, Func<Stream, FileLimits, CancellationToken, bool> IsOne) Type(string name)
    {
        var type = $"application/vnd.oasis.opendocument.{name}";
        return (new(FileKinds.Office, type), (file, limits, _) => IsOne(file, type, limits));
    }

    private static bool IsOne(Stream file, string type, FileLimits limits)
    {
        if (!file.Has(0, "PK\u0003\u0004"u8))
        {
            return false;
        }

        using var parts = PackedFile.Open(file, limits);
        if (!parts.Has("mimetype") || !parts.Has("content.xml") || !parts.Has(Manifest) || TypeOf(parts) != type)
        {
            return false;
        }

        if (parts.Parts.Any(part => Programs.Any(folder => part.StartsWith(folder, StringComparison.OrdinalIgnoreCase))))
        {
            throw new DomainException(FileErrors.Macros());
        }

        if (IsEncrypted(parts))
        {
            throw new DomainException(FileErrors.Encrypted());
        }

        var unpacked = new Unpacked();
        parts.Look(file.Length, unpacked, (_, part) => Look(part, limits));
        return true;
    }

    // Objects in a text are markup in folders of their own; what is a file of another kind has no place in it.
    private static void Look(BegunStream part, FileLimits limits)
    {
        if (FileSigns.IsForeign(part.Beginning))
        {
            throw new DomainException(FileErrors.Polyglot());
        }

        if (FileSigns.IsXml(part.Beginning))
        {
            using var xml = PackedFile.Xml(part, limits, documentType: DtdProcessing.Ignore);
            OpenDocumentMarkup.Check(xml);
        }
    }

    private static string TypeOf(PackedFile parts)
    {
        using var text = new StreamReader(parts.Open("mimetype", new Unpacked()), Encoding.ASCII);
        var most = new char[100];
        return new string(most, 0, text.ReadBlock(most)).Trim();
    }

    private static bool IsEncrypted(PackedFile parts)
    {
        using var manifest = parts.Read(Manifest, new Unpacked());
        while (manifest.Read())
        {
            if (manifest.LocalName == "encryption-data")
            {
                return true;
            }
        }

        return false;
    }
}
