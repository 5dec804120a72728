using System.Text.Json;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Which column holds which field, and what holds for every row.</summary>
/// <param name="Columns">Columns by field: <c>subject</c> → <c>C</c>.</param>
/// <param name="Fixed">Values for all rows by field, as a cell would hold them: <c>partner</c> → <c>Căm-pu-chia</c>.</param>
/// <param name="Head">The number of the row of headings, 0 where there is none; null as it is found.</param>
/// <param name="Sheets">The sheets that are read, by their places from 1; null for all with the same headings.</param>
internal sealed record ImportMapping(
    IReadOnlyDictionary<string, string> Columns,
    IReadOnlyDictionary<string, string>? Fixed = null,
    int? Head = null,
    IReadOnlyList<int>? Sheets = null
)
{
    private const int LastHead = 1_000;
    private const int MostSheets = 500;

    private const string Field = "mapping";

    private static readonly Text NotRead = new(
        "Phải là JSON dạng {\"columns\":{\"subject\":\"C\"},\"fixed\":{\"partner\":\"KH\"}}.",
        "Must be JSON of the form {\"columns\":{\"subject\":\"C\"},\"fixed\":{\"partner\":\"KH\"}}."
    );

    /// <summary>Reads one that came with a request.</summary>
    public static ImportMapping Read(string json)
    {
        ImportMapping? mapping = null;
        try
        {
            mapping = JsonSerializer.Deserialize<ImportMapping>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            // Said below; the exception quotes the text (R22).
        }

        return mapping?.Checked() ?? throw new InvalidRequestException(Field, NotRead);
    }

    /// <summary>One that fits the headings: every column to the field whose heading it bears.</summary>
    public static ImportMapping Proposed(SheetRow? head)
    {
        if (head is null)
        {
            return new(new Dictionary<string, string>(StringComparer.Ordinal));
        }

        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var column = 0; column < head.Cells.Count; column++)
        {
            var key = ImportField.KeyOf(head.Cell(column).Text);
            if (ImportFields.All.FirstOrDefault(f => f.Keys.Contains(key) && !columns.ContainsKey(f.Name)) is { } field)
            {
                columns[field.Name] = SheetRow.ColumnName(column);
            }
        }

        return new(columns);
    }

    /// <summary>Headings by which a file of the same kind is known again.</summary>
    public static string HeadingsOf(SheetRow head) =>
        string.Join('|', head.Cells.Select(cell => ImportField.KeyOf(cell.Text))).TrimEnd('|');

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>The place of a field's column, from 0; -1 where it has none.</summary>
    public int ColumnOf(string field)
    {
        var column = 0;
        foreach (var letter in Columns.GetValueOrDefault(field, ""))
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column - 1;
    }

    /// <summary>Whether rows have this field.</summary>
    public bool Has(string field) => Columns.ContainsKey(field) || Fixed?.ContainsKey(field) == true;

    /// <summary>The cell of a field in a row; what holds for every row stands in for an empty one.</summary>
    public SheetCell CellOf(SheetRow row, string field)
    {
        var cell = Columns.ContainsKey(field) ? row.Cell(ColumnOf(field)) : default;
        return cell.IsEmpty && Fixed?.GetValueOrDefault(field) is { } value ? new SheetCell(value) : cell;
    }

    private ImportMapping? Checked()
    {
        if (Columns is null || Columns.Count > ImportFields.All.Count || Fixed?.Count > ImportFields.All.Count)
        {
            return null;
        }

        if (Head is < 0 or > LastHead || Sheets?.Count > MostSheets || Sheets?.Any(sheet => sheet is < 1 or > MostSheets) == true)
        {
            return null;
        }

        var fields = Columns.Keys.Concat(Fixed?.Keys ?? []);
        var known = fields.All(field => ImportFields.Find(field) is not null);
        var columns = Columns.Values.All(column => column is { Length: 1 or 2 } && column.All(char.IsAsciiLetterUpper));
        return known && columns && (Fixed is null || Fixed.Values.All(value => value is { Length: <= 1000 })) ? this : null;
    }
}
