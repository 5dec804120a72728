using System.Text.Json;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Imports;

/// <summary>The form that says which column is what: <c>column-C</c> holds a field's name, <c>every-partner</c> what holds for every row.</summary>
internal static class ColumnsForm
{
    public const string Column = "column-";
    public const string Every = "every-";

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

        return form;
    }

    /// <summary>Fields that no row can do without: one value may stand for a column that is missing.</summary>
    public static IEnumerable<LogField> Fixable(LogColumns? columns) =>
        columns?.Fields.Where(field => field.Required && (field.Fixed is not null || columns.Columns.All(c => c.Field != field.Field)))
        ?? [];

    /// <summary>What was chosen, as Hotline reads it. A field chosen twice is an error of the form.</summary>
    public static string Read(FormState form, LogColumns columns, LogMapping? before, Speech speech)
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

        return JsonSerializer.Serialize(new { columns = chosen, @fixed = all });
    }
}
