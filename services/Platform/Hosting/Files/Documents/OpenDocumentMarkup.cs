using System.Xml;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Reads one part of an OpenDocument file for what runs or fetches something by itself: scripts and who calls them, links to data, pictures and sections from elsewhere.</summary>
internal static class OpenDocumentMarkup
{
    private const string Script = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    private const string Presentation = "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0";

    // A link on which somebody has to press, and the template that a file was once made from, which nobody asks again.
    private static readonly string[] Links = ["a", "template"];

    private static readonly string[] ProgramSchemes = ["vnd.sun.star.", "macro:", "service:", "slot:", ".uno:", "javascript:", "script:"];

    // What a press in a presentation may do without leaving it.
    private static readonly string[] Moves =
    [
        "none",
        "previous-page",
        "next-page",
        "first-page",
        "last-page",
        "hide",
        "stop",
        "show",
        "fade-out",
    ];

    public static void Check(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && OfElement(xml) is { } refusal)
            {
                throw new DomainException(refusal);
            }
        }
    }

    private static DomainError? OfElement(XmlReader xml) =>
        xml.LocalName switch
        {
            "event-listener" when xml.NamespaceURI == Script => FileErrors.Macros(),
            "event-listener" when xml.NamespaceURI == Presentation && !Moves.Contains(xml.GetAttribute("action", Presentation)) =>
                FileErrors.Macros(),
            "script" or "execute-macro" or "applet" or "plugin" => FileErrors.Macros(),
            "dde-source" or "dde-link" or "dde-links" or "dde-connection" or "dde-connection-decl" => FileErrors.FromElsewhere(),
            "floating-frame" or "auto-reload" or "connection-resource" => FileErrors.FromElsewhere(),
            _ => OfAttributes(xml),
        };

    private static DomainError? OfAttributes(XmlReader element)
    {
        var isLink = Links.Contains(element.LocalName);
        DomainError? refusal = null;
        while (element.MoveToNextAttribute())
        {
            refusal ??= element.LocalName switch
            {
                "href" when IsProgram(element.Value) => FileErrors.Macros(),
                "href" when !isLink && IsOutside(element.Value) => FileErrors.FromElsewhere(),
                "formula" when SheetFormula.CallsOut(element.Value) => FileErrors.FromElsewhere(),
                _ => null,
            };
        }

        element.MoveToElement();
        return refusal;
    }

    private static bool IsProgram(string target) =>
        Array.Exists(ProgramSchemes, scheme => target.TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    // Parts of the file itself are named from its root, with or without a point before; a place in it by its sign.
    private static bool IsOutside(string target) =>
        target.Contains(':', StringComparison.Ordinal)
        || target.TrimStart() is ['/' or '\\', ..]
        || target.Contains("../", StringComparison.Ordinal);
}
