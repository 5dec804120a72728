using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Looks for columns in which some days are days and others texts: an American program made 8 May of 05/08 and left 14/08 as it stood.</summary>
internal sealed class KindsOfDays(ImportMapping mapping)
{
    private const int Named = 5;
    private static readonly string[] Fields = [ImportFields.At, "occurredAt", "personBirth"];

    private readonly Dictionary<string, (bool Texts, List<SheetRow> Turned, int Count)> columns = Fields
        .Where(mapping.Columns.ContainsKey)
        .ToDictionary(field => field, _ => (false, new List<SheetRow>(), 0), StringComparer.Ordinal);

    public void Look(SheetRow row)
    {
        foreach (var field in columns.Keys)
        {
            var (texts, turned, count) = columns[field];
            var cell = row.Cell(mapping.ColumnOf(field));
            if (cell.Moment is null)
            {
                columns[field] = (texts || IsDayAndMonth(cell.Text), turned, count);
            }
            else if (cell.Moment is { Year: > 1, Day: <= 12 } moment && moment.Day != moment.Month)
            {
                if (turned.Count < Named)
                {
                    turned.Add(row);
                }

                columns[field] = (texts, turned, count + 1);
            }
        }
    }

    public IEnumerable<ImportNote> Notes() =>
        columns
            .Where(column => column.Value is { Texts: true, Count: > 0 })
            .Select(column =>
                ImportNote.Of(
                    ImportTexts.TwoKindsOfDays(mapping.Columns[column.Key], column.Value.Count, column.Value.Turned.Select(row => row.Number))
                )
            );

    private static bool IsDayAndMonth(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && text.AsSpan().IndexOfAny("/.-") > 0;
}
