using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Looks for columns in which something stands and which no field takes: the names of victims under a heading of one desk's own would be gone with the file.</summary>
internal sealed class ColumnsLeftOut(ImportMapping mapping)
{
    private readonly HashSet<int> read = [.. mapping.Columns.Keys.Select(mapping.ColumnOf)];
    private readonly SortedSet<int> found = [];

    public void Look(SheetRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (!read.Contains(column) && !row.Cell(column).IsEmpty)
            {
                found.Add(column);
            }
        }
    }

    public IEnumerable<ImportNote> Notes() =>
        found.Count == 0 ? [] : [ImportNote.Of(ImportTexts.ColumnsLeftOut(found.Select(SheetRow.ColumnName)))];
}
