using System.Text;
using System.Xml;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>Texts out of the XML of a workbook, read in small pieces and never longer than a cell may be.</summary>
internal sealed class CellXml(SheetLimits limits)
{
    private readonly char[] buffer = new char[4096];
    private readonly StringBuilder text = new();

    /// <summary>The text of the element at hand: of all its parts, but not of how it is pronounced, and not of a formula.</summary>
    public string Read(XmlReader xml, int row, int column)
    {
        text.Clear();
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                Skip(xml);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                Append(xml, row, column);
            }
        }

        return Unescaped(text.ToString());
    }

    /// <summary>Goes to the end of the element at hand.</summary>
    public static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth) { }
        }
    }

    private void Append(XmlReader xml, int row, int column)
    {
        int read;
        while ((read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
        {
            if (text.Length + read > limits.CellLength)
            {
                throw new DomainException(SheetErrors.CellTooLong(row, column, limits.CellLength));
            }

            text.Append(buffer, 0, read);
        }
    }

    // Signs that XML does not allow are written _x000D_.
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text)! : text;
}
