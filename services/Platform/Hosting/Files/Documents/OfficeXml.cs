using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Office files in Office Open XML (ISO/IEC 29500), without programs and without what would be fetched from elsewhere and run.</summary>
internal static class OfficeXml
{
    private const string Types = "[Content_Types].xml";
    private const string Relations = "_rels/.rels";

    // Where programs put the main part if nothing says where it is.
    private static readonly string[] UsualMains = ["word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"];

    private static readonly string[] MainTypes = ["wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation"];

    // Of types of parts, as a file itself declares them.
    private static readonly string[] Programs = ["macroEnabled", "vbaProject", "activeX", "macrosheet", "dialogsheet"];

    // Of what parts are made: text, pictures, sound, fonts, signatures, and the sheet behind a chart. Anything else is a file within the file.
    private static readonly HashSet<string> Usual =
    [
        .. (string[])[".xml", ".rels", ".vml", ".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".webp"],
        .. (string[])[".emf", ".wmf", ".emz", ".wmz", ".wdp", ".heic", ".odttf", ".fntdata", ".ttf", ".mp3", ".wav", ".m4a"],
        .. (string[])[".sigs", ".cer", ".psdsor", ".psdsxs", .. OfficeParts.Packages],
    ];

    public static (FileType Type, Func<Stream, FileLimits, CancellationToken, bool> IsOne) Type(string name) =>
        (
            new(FileKinds.Office, $"application/vnd.openxmlformats-officedocument.{name}"),
            (file, limits, cancellationToken) => IsOne(file, name, limits, cancellationToken)
        );

    /// <summary>The parts of a file whose main part is the one named.</summary>
    public static PackedFile Open(Stream file, string main, PackedLimits limits)
    {
        var parts = Open(file, limits);
        if (parts.Has(main) && parts.Has(Types))
        {
            return parts;
        }

        parts.Dispose();
        throw new DomainException(FileErrors.NotWhatItSays());
    }

    /// <summary>The parts of a file; which one is the main one says <see cref="MainPart"/>.</summary>
    public static PackedFile Open(Stream file, PackedLimits limits)
    {
        var parts = PackedFile.Open(file, limits);
        try
        {
            RefuseMacros(parts);
            return parts;
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    /// <summary>The main part, by the relation that names it: programs call it as they like.</summary>
    public static string? MainPart(PackedFile parts)
    {
        if (parts.Has(Relations))
        {
            using var relations = parts.Read(Relations, new Unpacked());
            while (relations.Read())
            {
                if (
                    relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                    && relations.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                    && relations.GetAttribute("Target")?.Replace('\\', '/').TrimStart('/') is { } target
                )
                {
                    return target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target;
                }
            }
        }

        return Array.Find(UsualMains, parts.Has);
    }

    private static bool IsOne(Stream file, string name, FileLimits limits, CancellationToken cancellationToken) =>
        file.Has(0, "PK\u0003\u0004"u8) && Check(file, limits, new Unpacked(), isNested: false, cancellationToken) == name;

    /// <summary>Which of the types a file is, null where none; refuses what it may not hold.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">How much it may be.</param>
    /// <param name="unpacked">What was unpacked before, of the file that holds it.</param>
    /// <param name="isNested">Whether it stands in another one: then it holds none itself.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public static string? Check(Stream file, FileLimits limits, Unpacked unpacked, bool isNested, CancellationToken cancellationToken)
    {
        using var parts = Open(file, limits);
        var type = parts.Has(Types) && MainPart(parts) is { } main && parts.Has(main) ? TypeOf(parts, main) : null;
        if (Array.Find(MainTypes, known => type == $"application/vnd.openxmlformats-officedocument.{known}.main+xml") is not { } found)
        {
            return null;
        }

        if (parts.Parts.Any(IsForeign))
        {
            throw new DomainException(FileErrors.Polyglot());
        }

        parts.Look(file.Length, unpacked, new OfficeParts(limits, unpacked, isNested, cancellationToken).Look);
        return found;
    }

    private static bool IsForeign(string part) =>
        part is not [.., '/']
        && !Usual.Contains(Path.GetExtension(part).ToLowerInvariant())
        && !part.Contains("/printerSettings/", StringComparison.OrdinalIgnoreCase);

    // A file with programs says so of its parts, whatever it calls them.
    private static void RefuseMacros(PackedFile parts)
    {
        if (!parts.Has(Types))
        {
            return;
        }

        using var types = parts.Read(Types, new Unpacked());
        while (types.Read())
        {
            if (
                types.GetAttribute("ContentType") is { } type
                && Programs.Any(sign => type.Contains(sign, StringComparison.OrdinalIgnoreCase))
            )
            {
                throw new DomainException(FileErrors.Macros());
            }
        }
    }

    // Of the part itself, else of its ending.
    private static string? TypeOf(PackedFile parts, string part)
    {
        var ending = Path.GetExtension(part).TrimStart('.');
        string? byEnding = null;
        using var types = parts.Read(Types, new Unpacked());
        while (types.Read())
        {
            var named = types.GetAttribute("PartName")?.Replace('\\', '/').TrimStart('/');
            if (part.Equals(named, StringComparison.OrdinalIgnoreCase))
            {
                return types.GetAttribute("ContentType");
            }

            if (ending.Equals(types.GetAttribute("Extension"), StringComparison.OrdinalIgnoreCase))
            {
                byEnding = types.GetAttribute("ContentType");
            }
        }

        return byEnding;
    }
}
