using System.Globalization;
using System.Text.Json;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>The form that says which column is what: <c>column-C</c> holds a field's name, <c>every-partner</c> what holds for every row.</summary>
internal static class ColumnsForm
{
    public const string Column = "column-";
    public const string Every = "every-";
    public const string Head = "head";
    public const string Sheets = "sheets";

    private const int LastHead = 1_000;

    /// <summary>As the columns are read now.</summary>
    public static FormState Of(LogColumns? columns)
    {
        var form = new FormState();
        foreach (var column in columns?.Columns ?? [])
        {
            form[Column + column.Column] = column.Field ?? "";
        }

        foreach (var field in Fixable(columns))
        {
            form[Every + field.Field] = field.Fixed ?? "";
        }

        form[Head] = (columns?.Head ?? 0).ToString(CultureInfo.InvariantCulture);
        form.Set(Sheets, (columns?.Sheets ?? []).Where(sheet => sheet.IsRead).Select(sheet => ValueOf(sheet)));
        return form;
    }

    /// <summary>Fields that no row can do without: one value may stand for a column that is missing.</summary>
    public static IEnumerable<LogField> Fixable(LogColumns? columns) =>
        columns?.Fields.Where(field =>
            field.Required
                ? field.Fixed is not null || columns.Columns.All(c => c.Field != field.Field)
                : field.Field == "handling" && columns.Columns.Any(c => c.Field == field.Field)
        )
        ?? [];

    /// <summary>What was chosen, as Hotline reads it. A field chosen twice is an error of the form.</summary>
    public static string Read(FormState form, LogColumns columns, LogMapping? before, PageLanguage speech)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in columns.Columns.Select(column => column.Column))
        {
            if (form.Given(Column + column) is { } field && !chosen.TryAdd(field, column))
            {
                form.Add(Column + column, speech[ImportTexts.Twice, chosen[field]]);
            }
        }

        var all = new Dictionary<string, string>(before?.Fixed ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (var field in Fixable(columns).Select(field => field.Field))
        {
            all.Remove(field);
            if (form.Given(Every + field) is { } value)
            {
                all[field] = value;
            }
        }

        return JsonSerializer.Serialize(
            new
            {
                columns = chosen,
                @fixed = all,
                head = HeadOf(form, columns, before, speech),
                sheets = SheetsOf(form, columns, before, speech),
            }
        );
    }

    public static string ValueOf(LogSheet sheet) => sheet.Number.ToString(CultureInfo.InvariantCulture);

    // What was not touched stays as it is found: the next file of the kind may have its headings elsewhere.
    private static int? HeadOf(FormState form, LogColumns columns, LogMapping? before, PageLanguage speech)
    {
        if (form.Given(Head) is not { } given)
        {
            return before?.Head;
        }

        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var head) || head > LastHead)
        {
            form.Add(Head, speech[ImportTexts.HeadNotANumber]);
            return null;
        }

        return head == columns.Head ? before?.Head : head;
    }

    private static IReadOnlyList<int>? SheetsOf(FormState form, LogColumns columns, LogMapping? before, PageLanguage speech)
    {
        if (columns.Sheets.Count < 2)
        {
            return before?.Sheets;
        }

        var given = form.All(Sheets);
        int[] chosen = [.. columns.Sheets.Where(sheet => given.Contains(ValueOf(sheet))).Select(sheet => sheet.Number)];
        if (chosen.Length == 0)
        {
            form.Add(Sheets, speech[ImportTexts.ChooseSheet]);
        }

        return chosen.SequenceEqual(columns.Sheets.Where(sheet => sheet.IsRead).Select(sheet => sheet.Number)) ? before?.Sheets : chosen;
    }
}
