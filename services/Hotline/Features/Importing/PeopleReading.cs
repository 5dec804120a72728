using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Reads whom a row mentions. Several people stand in one cell, one a line or with a semicolon between; their other details in the same order and places.</summary>
internal sealed class PeopleReading(ImportMapping mapping, CodeReading codes)
{
    private static readonly string[] BirthForms = ["M/yyyy", "M-yyyy", "yyyy-MM", "yyyy"];

    public JsonArray Read(SheetRow row, List<ImportProblem> problems)
    {
        var entries = PeopleEntries.Of(row, mapping);
        foreach (var (field, count) in entries.Unequal)
        {
            problems.Add(ImportProblem.Of(row, field, mapping, ImportTexts.EntriesOfPeople(count, entries.Count)));
        }

        var people = new JsonArray();
        foreach (var person in Enumerable.Range(0, entries.Count).Where(person => !entries.IsNobody(person)))
        {
            people.Add(ReadPerson(row, field => entries.Of(field, person), problems));
        }

        return people;
    }

    private JsonObject ReadPerson(SheetRow row, Func<string, SheetCell> entry, List<ImportProblem> problems)
    {
        string? Text(string field) => entry(field) is { IsEmpty: false } cell ? cell.Text : null;
        string? Code(string field) => ReadCode(row, field, entry(field), problems);
        return new JsonObject
        {
            ["roles"] = new JsonArray(Code("personRole") ?? ImportFields.Find("personRole")!.Otherwise),
            ["name"] = Text("personName"),
            ["birth"] = ReadBirth(row, entry("personBirth"), problems),
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
}
