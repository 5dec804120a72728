using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Reads whom a row mentions. Several people stand in one cell, one a line or with a semicolon between; their other details in the same order.</summary>
internal sealed class PeopleReading(ImportMapping mapping, CodeReading codes)
{
    private static readonly string[] BirthForms = ["M/yyyy", "M-yyyy", "yyyy-MM", "yyyy"];
    private static readonly string[] Details = ["personName", "personDocument", "personTelephone", "personAddress"];

    public JsonArray Read(SheetRow row, List<ImportProblem> problems)
    {
        var entries = ImportFields
            .All.Where(field => field.Name.StartsWith("person", StringComparison.Ordinal))
            .ToDictionary(field => field.Name, field => Entries(mapping.CellOf(row, field.Name)), StringComparer.Ordinal);
        var count = Details.Max(detail => entries[detail].Length);
        var people = new JsonArray();
        for (var place = 0; place < count; place++)
        {
            people.Add(ReadPerson(row, entries, place, problems));
        }

        return people;
    }

    private JsonObject ReadPerson(SheetRow row, Dictionary<string, SheetCell[]> entries, int place, List<ImportProblem> problems)
    {
        SheetCell Entry(string field) => place < entries[field].Length ? entries[field][place] : default;
        string? Text(string field) => Entry(field) is { IsEmpty: false } cell ? cell.Text : null;
        string? Code(string field) => ReadCode(row, field, Entry(field), problems);
        return new JsonObject
        {
            ["roles"] = new JsonArray(Code("personRole") ?? ImportFields.Find("personRole")!.Otherwise),
            ["name"] = Text("personName"),
            ["birth"] = ReadBirth(row, Entry("personBirth"), problems),
            ["document"] = Text("personDocument"),
            ["telephone"] = Text("personTelephone"),
            ["address"] = Text("personAddress"),
            ["nationality"] = Code("personNationality"),
            ["sex"] = Code("personSex"),
        };
    }

    private string? ReadCode(SheetRow row, string field, SheetCell cell, List<ImportProblem> problems)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        var code = codes.Read(ImportFields.Find(field)!.List!, cell.Text, day: null, out var wrong);
        if (wrong is { } message)
        {
            problems.Add(ImportProblem.Of(row, field, mapping, message));
        }

        return code;
    }

    private string? ReadBirth(SheetRow row, SheetCell cell, List<ImportProblem> problems)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        foreach (var form in BirthForms)
        {
            if (DateOnly.TryParseExact(cell.Text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            {
                return month.ToString(form.Length > 4 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
            }
        }

        if (SheetDates.Read(cell, out var day) is null)
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        problems.Add(ImportProblem.Of(row, "personBirth", mapping, ImportTexts.BirthNotADate));
        return null;
    }

    private static SheetCell[] Entries(SheetCell cell) =>
        cell.Moment is not null
            ? [cell]
            :
            [
                .. cell
                    .Text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(entry => new SheetCell(entry)),
            ];
}
