using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Office files in Office Open XML (ISO/IEC 29500), without programs and without what would be fetched from elsewhere and run.</summary>
internal static class OfficeXml
{
    private const string Types = "[Content_Types].xml";

    // Of what parts are made: text, pictures, sound, fonts, and the sheet behind a chart. Anything else is a file within the file.
    private static readonly HashSet<string> Usual =
    [
        .. (string[])[".xml", ".rels", ".vml", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".emf", ".wmf", ".wdp"],
        .. (string[])[".odttf", ".fntdata", ".ttf", ".mp3", ".wav", ".m4a", ".docx", ".xlsx", ".pptx"],
    ];

    public static (FileType Type, Func<Stream, FileLimits, bool> IsOne) Type(string name, string main) =>
        (new(FileKinds.Office, $"application/vnd.openxmlformats-officedocument.{name}"), (file, limits) => IsOne(file, main, limits));

    /// <summary>The parts of a file whose main part is the one named.</summary>
    public static PackedFile Open(Stream file, string main, PackedLimits limits)
    {
        var parts = PackedFile.Open(file, limits);
        try
        {
            if (!parts.Has(main) || !parts.Has(Types))
            {
                throw new DomainException(FileErrors.NotWhatItSays());
            }

            RefuseMacros(parts);
            return parts;
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    private static bool IsOne(Stream file, string main, FileLimits limits)
    {
        if (!file.Has(0, "PK\u0003\u0004"u8))
        {
            return false;
        }

        using var parts = Open(file, main, limits);
        if (parts.Parts.Any(IsForeign))
        {
            throw new DomainException(FileErrors.Polyglot());
        }

        foreach (var relations in parts.Parts.Where(part => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            RefuseLoaded(parts, relations);
        }

        parts.Weigh(file.Length);
        return true;
    }

    private static bool IsForeign(string part) =>
        part is not [.., '/']
        && !Usual.Contains(Path.GetExtension(part).ToLowerInvariant())
        && !part.Contains("/printerSettings/", StringComparison.OrdinalIgnoreCase);

    // A file with macros says so of its main part.
    private static void RefuseMacros(PackedFile parts)
    {
        using var types = parts.Read(Types, new Unpacked());
        while (types.Read())
        {
            if (types.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
            {
                throw new DomainException(FileErrors.Macros());
            }
        }
    }

    // What lies elsewhere is fetched when the file is opened, but for a link on which somebody has to press.
    private static void RefuseLoaded(PackedFile parts, string part)
    {
        using var relations = parts.Read(part, new Unpacked());
        while (relations.Read())
        {
            if (relations.NodeType == XmlNodeType.Element && relations.GetAttribute("TargetMode") == "External" && !IsLink(relations))
            {
                throw new DomainException(FileErrors.Macros());
            }
        }
    }

    private static bool IsLink(XmlReader relation) =>
        relation.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase) == true;
}
