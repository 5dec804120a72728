using System.Globalization;
using System.Xml;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>Which styles of a workbook show a number as a date or a time: nothing else tells them from numbers.</summary>
internal sealed class XlsxStyles
{
    private const string Part = "xl/styles.xml";
    private readonly List<bool> moments = [];

    public bool IsMoment(int style) => style >= 0 && style < moments.Count && moments[style];

    public static XlsxStyles Read(PackedFile package, Unpacked unpacked)
    {
        var styles = new XlsxStyles();
        if (!package.Has(Part))
        {
            return styles;
        }

        var formats = new Dictionary<int, bool>();
        using var xml = package.Read(Part, unpacked);
        var ofCells = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                ofCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                formats[Number(xml, "numFmtId")] = ShowsMoment(xml.GetAttribute("formatCode") ?? "");
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && ofCells)
            {
                var format = Number(xml, "numFmtId");
                styles.moments.Add(formats.TryGetValue(format, out var known) ? known : IsBuiltInMoment(format));
            }
        }

        return styles;
    }

    // ISO/IEC 29500-1, 18.8.30; those from 27 on are the East Asian ones.
    private static bool IsBuiltInMoment(int format) =>
        format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static bool ShowsMoment(string format)
    {
        var (quoted, bracket) = (false, false);
        for (var place = 0; place < format.Length; place++)
        {
            var c = char.ToLowerInvariant(format[place]);
            if (c is '\\' or '_' or '*')
            {
                place++; // The sign behind it stands for itself.
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '[' or ']')
            {
                bracket = c == '[';
            }
            else if (!quoted && !bracket && c is 'd' or 'm' or 'y' or 'h' or 's')
            {
                return true;
            }
        }

        return false;
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
