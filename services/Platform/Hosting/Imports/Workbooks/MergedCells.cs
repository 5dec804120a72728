using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>Cells that are merged over several rows: what they show holds for each of these rows, in the column in which it stands.</summary>
internal sealed class MergedCells
{
    private readonly List<(int First, int Last, int Column)> areas;
    private readonly Dictionary<int, (int Last, SheetCell Value)> open = [];
    private int next;

    private MergedCells(List<(int First, int Last, int Column)> areas) => this.areas = areas;

    // They stand behind the rows of a sheet, so that it is passed over once before it is read.
    public static MergedCells Of(WorksheetPart part, SheetLimits limits)
    {
        var found = new List<(int First, int Last, int Column)>();
        using var reader = new OpenXmlPartReader(part);
        var goesOn = reader.Read();
        while (goesOn)
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SheetData))
            {
                reader.Skip();
                goesOn = !reader.EOF;
                continue;
            }

            if (reader.IsStartElement && reader.ElementType == typeof(MergeCell) && AreaOf(reader) is { } area && area.Last > area.First)
            {
                found.Add(area);
                if (found.Count > limits.Entries)
                {
                    throw new DomainException(FileErrors.Bomb());
                }
            }

            goesOn = reader.Read();
        }

        found.Sort();
        return new(found);
    }

    public MergedCells FromTheBeginning() => new(areas);

    /// <summary>Puts into a row what is merged down into it, and notes what is merged out of it.</summary>
    public void Fill(int row, List<SheetCell> cells, int mostColumns)
    {
        foreach (var (column, area) in open.Where(area => area.Value.Last >= row).ToList())
        {
            if (column >= cells.Count || cells[column].IsEmpty)
            {
                Put(cells, column, area.Value);
            }
        }

        while (next < areas.Count && areas[next].First <= row)
        {
            var area = areas[next++];
            if (area.First == row && area.Column < mostColumns && area.Column < cells.Count && !cells[area.Column].IsEmpty)
            {
                open[area.Column] = (area.Last, cells[area.Column]);
            }
        }
    }

    private static void Put(List<SheetCell> cells, int column, SheetCell value)
    {
        while (cells.Count <= column)
        {
            cells.Add(default);
        }

        cells[column] = value;
    }

    // B2:B5
    private static (int First, int Last, int Column)? AreaOf(OpenXmlReader reader)
    {
        var corners = (reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "ref").Value ?? "").Split(':');
        return
            corners.Length == 2
            && CellPlace.ColumnOf(corners[0]) is { } column
            && int.TryParse(corners[0].TrimStart(CellPlace.Letters), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(corners[1].TrimStart(CellPlace.Letters), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (first, last, column)
            : null;
    }
}
