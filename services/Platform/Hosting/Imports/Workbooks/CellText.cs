using System.Text;
using System.Xml;
using Cooperation.Platform.Domain;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Piece = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>The text of a cell out of its pieces: of what stands in them and not between them, and not of how it is pronounced.</summary>
internal sealed class CellText(SheetLimits limits)
{
    private readonly StringBuilder text = new();
    private bool isPronunciation;

    /// <summary>Takes what the element at hand adds.</summary>
    public void Take(OpenXmlReader reader, int row, int column)
    {
        if (reader.ElementType == typeof(PhoneticRun))
        {
            isPronunciation = reader.IsStartElement;
        }
        else if (reader.IsStartElement && reader.ElementType == typeof(Piece) && !isPronunciation)
        {
            Append(reader.GetText(), row, column);
        }
    }

    public void Append(string piece, int row, int column)
    {
        if (text.Length + piece.Length > limits.CellLength)
        {
            throw new DomainException(SheetErrors.CellTooLong(row, column, limits.CellLength));
        }

        text.Append(piece);
    }

    /// <summary>The text so far, and begins the next one.</summary>
    public string Taken()
    {
        var taken = text.ToString();
        text.Clear();
        isPronunciation = false;

        // Signs that XML does not allow are written _x000D_.
        return taken.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(taken)! : taken;
    }
}
