using System.Xml;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Reads one part of an office file for what runs or fetches something by itself: relations, fields, formulas, actions, objects, scripts in pictures.</summary>
internal sealed class OfficeMarkup
{
    private const string Relation = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Picture = "http://www.w3.org/2000/svg";

    private static readonly string[] ProgramRelations = ["/control", "/vbaProject", "/xlMacrosheet", "/xlIntlMacrosheet", "/extensibility"];
    private static readonly string[] AddInRelations = ["/webextension", "/webextensiontaskpanes"];
    private static readonly string[] DataRelations = ["/connections", "/queryTable", "/attachedTemplate", "/externalLink"];

    private readonly OfficeFields fields = new();

    public void Check(XmlReader xml)
    {
        while (xml.Read())
        {
            var refusal = xml.NodeType switch
            {
                XmlNodeType.Element => OfElement(xml),
                XmlNodeType.EndElement => fields.End(xml.LocalName),
                XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when fields.IsReading => fields.Text(xml.Value),
                _ => null,
            };
            if (refusal is not null)
            {
                throw new DomainException(refusal);
            }
        }
    }

    private DomainError? OfElement(XmlReader xml) =>
        xml.LocalName switch
        {
            "Relationship" when xml.NamespaceURI == Relation => OfRelation(xml),
            "fldChar" or "fldSimple" or "instrText" or "delInstrText" => fields.Begin(xml),
            "f" or "definedName" when IsOf(xml, "spreadsheetml") => fields.Begin(xml),
            "ddeLink" or "oleLink" or "webPr" or "dbPr" or "olapPr" or "queryTable" when IsOf(xml, "spreadsheetml") =>
                FileErrors.FromElsewhere(),
            "connectString" or "subDoc" when IsOf(xml, "wordprocessingml") => FileErrors.FromElsewhere(),
            "control" when IsOf(xml, "wordprocessingml") || IsOf(xml, "presentationml") || IsOf(xml, "spreadsheetml") => OfControl(xml),
            "hlinkClick" or "hlinkHover" or "hlinkMouseOver" => OfAction(xml),
            "OLEObject" when xml.GetAttribute("Type") == "Link" => FileErrors.FromElsewhere(),
            "imagedata" or "fill" or "stroke" when xml.GetAttribute("src") is { Length: > 0 } source && IsOutside(source) =>
                FileErrors.FromElsewhere(),
            _ when xml.NamespaceURI == Picture => OfPicture(xml),
            _ => null,
        };

    // What lies elsewhere is fetched when the file is opened, but for a link on which somebody has to press.
    private static DomainError? OfRelation(XmlReader relation)
    {
        var type = relation.GetAttribute("Type") ?? "";
        if (Ends(type, ProgramRelations) || Ends(type, AddInRelations))
        {
            return FileErrors.Macros();
        }

        if (Ends(type, ["/aFChunk"]) && relation.GetAttribute("TargetMode") != "External")
        {
            return FileErrors.Polyglot(); // A page or another text that becomes one with this one as it is opened.
        }

        return Ends(type, DataRelations) || (relation.GetAttribute("TargetMode") == "External" && !Ends(type, ["/hyperlink"]))
            ? FileErrors.FromElsewhere()
            : null;
    }

    // A tick box has a part of its own; an ActiveX control names a class.
    private static DomainError? OfControl(XmlReader control) =>
        control.GetAttribute("classid") is not null || IsOf(control, "wordprocessingml") ? FileErrors.Macros() : null;

    private static DomainError? OfAction(XmlReader link)
    {
        var action = link.GetAttribute("action") ?? "";
        return action.StartsWith("ppaction://program", StringComparison.OrdinalIgnoreCase)
            || action.StartsWith("ppaction://macro", StringComparison.OrdinalIgnoreCase)
            || action.StartsWith("ppaction://ole", StringComparison.OrdinalIgnoreCase)
                ? FileErrors.Macros()
            : link.LocalName == "hlinkClick" || action.StartsWith("ppaction://hlink", StringComparison.OrdinalIgnoreCase) ? null
            : HasTarget(link) ? FileErrors.FromElsewhere()
            : null;
    }

    // It opens its target as soon as a pointer comes near it.
    private static bool HasTarget(XmlReader link)
    {
        var has = false;
        while (link.MoveToNextAttribute())
        {
            has |= link is { LocalName: "id", Prefix.Length: > 0, Value.Length: > 0 };
        }

        link.MoveToElement();
        return has;
    }

    private static DomainError? OfPicture(XmlReader element)
    {
        if (element.LocalName is "script" or "handler" or "listener" or "foreignObject")
        {
            return FileErrors.Macros();
        }

        var isLink = element.LocalName == "a";
        DomainError? refusal = null;
        while (element.MoveToNextAttribute())
        {
            refusal ??=
                element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) && element.Prefix.Length == 0 ? FileErrors.Macros()
                : element.LocalName != "href" ? null
                : element.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ? FileErrors.Macros()
                : !isLink && IsOutside(element.Value) ? FileErrors.FromElsewhere()
                : null;
        }

        element.MoveToElement();
        return refusal;
    }

    // Not of this part and not of this file.
    private static bool IsOutside(string target) =>
        !target.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
        && (target.Contains(':', StringComparison.Ordinal) || target.TrimStart() is ['/' or '\\', '/' or '\\', ..]);

    private static bool Ends(string type, string[] endings) =>
        Array.Exists(endings, ending => type.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsOf(XmlReader xml, string language) => xml.NamespaceURI.Contains(language, StringComparison.Ordinal);
}
