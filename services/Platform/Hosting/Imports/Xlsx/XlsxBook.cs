using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>What a workbook says of itself: its first sheet that is shown, and since when it counts its days.</summary>
/// <param name="Sheet">The part in which the sheet stands.</param>
/// <param name="Since1904">Whether days are counted from 1904, as old Macintosh workbooks do.</param>
internal sealed record XlsxBook(string Sheet, bool Since1904)
{
    public const string Part = "xl/workbook.xml";
    private const string Links = "xl/_rels/workbook.xml.rels";

    public static XlsxBook Read(PackedFile package, Unpacked unpacked)
    {
        string? link = null;
        var since1904 = false;
        using (var book = package.Read(Part, unpacked))
        {
            while (book.Read())
            {
                if (book.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (book.LocalName == "workbookPr")
                {
                    since1904 = book.GetAttribute("date1904") is "1" or "true";
                }
                else if (book.LocalName == "sheet" && link is null && book.GetAttribute("state") is null or "visible")
                {
                    link = LinkOf(book);
                }
            }
        }

        return new XlsxBook(TargetOf(package, link, unpacked), since1904);
    }

    // Its namespace is another in strict workbooks.
    private static string? LinkOf(XmlReader sheet)
    {
        while (sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id" && sheet.Prefix.Length > 0)
            {
                return sheet.Value;
            }
        }

        return null;
    }

    private static string TargetOf(PackedFile package, string? link, Unpacked unpacked)
    {
        using var links = package.Read(Links, unpacked);
        while (links.Read())
        {
            if (links.NodeType == XmlNodeType.Element && links.LocalName == "Relationship" && links.GetAttribute("Id") == link)
            {
                var target = links.GetAttribute("Target") ?? "";
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        throw new DomainException(FileErrors.Broken());
    }
}
