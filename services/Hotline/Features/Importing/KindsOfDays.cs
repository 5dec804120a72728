using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Looks for columns in which some days are days and others texts: an American program made 8 May of 05/08 and left 14/08 as it stood.</summary>
internal sealed class KindsOfDays(ImportMapping mapping)
{
    private static readonly string[] Fields = [ImportFields.At, "occurredAt", "personBirth"];

    private readonly List<Column> columns =
    [
        .. Fields.Where(mapping.Columns.ContainsKey).Select(field => new Column(mapping.ColumnOf(field))),
    ];

    public void Look(SheetRow row)
    {
        foreach (var column in columns)
        {
            column.Look(row);
        }
    }

    public IEnumerable<ImportNote> Notes() =>
        columns
            .Where(column => column is { HasTexts: true, MaybeSwapped: > 0 })
            .Select(column =>
                ImportNote.Of(ImportTexts.TwoKindsOfDays(SheetRow.ColumnName(column.Place), column.MaybeSwapped, column.FirstOfThem))
            );

    private sealed class Column(int place)
    {
        private const int Named = 5;

        public int Place => place;

        public bool HasTexts { get; private set; }

        public int MaybeSwapped { get; private set; }

        public List<int> FirstOfThem { get; } = [];

        public void Look(SheetRow row)
        {
            var cell = row.Cell(place);
            if (cell.Moment is null)
            {
                HasTexts |= cell.Text.Count(sign => sign is '/' or '.' or '-') == 2;
            }
            else if (cell.Moment is { Year: > 1, Day: <= 12 } moment && moment.Day != moment.Month)
            {
                MaybeSwapped++;
                if (FirstOfThem.Count < Named)
                {
                    FirstOfThem.Add(row.Number);
                }
            }
        }
    }
}
