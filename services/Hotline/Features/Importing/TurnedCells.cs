using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Counts the cells that were read otherwise than they stand, such as letters of before Unicode, by what was done.</summary>
internal sealed class TurnedCells(ImportMapping mapping)
{
    private readonly int[] columns = [.. mapping.Columns.Keys.Select(mapping.ColumnOf).Distinct().Order()];
    private readonly Dictionary<CellRemark, (int Count, int Row, HashSet<int> Columns)> found = [];

    public void Look(SheetRow row)
    {
        foreach (var column in columns)
        {
            if (row.Cell(column).Remark is { IsWrong: false } remark)
            {
                var (count, first, seen) = found.GetValueOrDefault(remark, (0, row.Number, []));
                seen.Add(column);
                found[remark] = (count + 1, first, seen);
            }
        }
    }

    public IEnumerable<ImportNote> Notes() =>
        found.Select(turned =>
            ImportNote.Of(
                ImportTexts.Turned(
                    turned.Key.Message,
                    turned.Value.Count,
                    turned.Value.Row,
                    turned.Value.Columns.Order().Select(SheetRow.ColumnName)
                )
            )
        );
}
