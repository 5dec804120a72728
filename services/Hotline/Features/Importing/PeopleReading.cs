using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Telephones;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Reads whom a row mentions: the people of the cell of names, their other details in the same order and places.</summary>
internal sealed class PeopleReading(ImportMapping mapping, CodeReading codes)
{
    private const string Name = "personName";
    private const int MostPeople = 50; // as the form that logs an exchange

    private static readonly string[] BirthForms = ["M/yyyy", "M-yyyy", "yyyy-MM", "yyyy"];

    /// <summary>The people; null where there are more than one exchange holds, who are then not looked at.</summary>
    public JsonArray? Read(SheetRow row, List<ImportProblem> problems)
    {
        var entries = PeopleEntries.Of(row, mapping);
        if (entries.Count > MostPeople)
        {
            problems.Add(ImportProblem.Of(row, Name, mapping, ImportTexts.TooManyPeople(MostPeople)));
            return null;
        }

        foreach (var (field, count) in entries.Unequal)
        {
            problems.Add(ImportProblem.Of(row, field, mapping, ImportTexts.EntriesOfPeople(count, entries.Count)));
        }

        var people = new JsonArray();
        foreach (var person in Enumerable.Range(0, entries.Count).Where(person => !entries.IsNobody(person)))
        {
            people.Add(ReadPerson(row, entries, person, problems));
        }

        if (entries.IsUnclear || (entries.Count > 1 && people.Any(IsPlace)))
        {
            problems.Add(ImportProblem.Of(row, Name, mapping, ImportTexts.MoreThanNames));
        }

        return people;
    }

    private JsonObject ReadPerson(SheetRow row, PeopleEntries entries, int person, List<ImportProblem> problems)
    {
        SheetCell Entry(string field) => entries.Of(field, person);
        string? Text(string field) => Entry(field) is { IsEmpty: false } cell ? cell.Text : null;
        string? Code(string field) => ReadCode(row, field, Entry(field), problems);
        if (entries.IsContradicted("personBirth", person) || entries.IsContradicted("personSex", person))
        {
            problems.Add(ImportProblem.Of(row, Name, mapping, ImportTexts.MoreThanNames));
        }

        var documents = Several(row, PeopleEntries.Document, Text(PeopleEntries.Document), DocumentsOf, problems);
        var telephones = Several(row, PeopleEntries.Telephone, Text(PeopleEntries.Telephone), TelephonesOf, problems);
        return new JsonObject
        {
            ["roles"] = new JsonArray(Code("personRole") ?? ImportFields.Find("personRole")!.Otherwise),
            ["name"] = Text(Name),
            ["aliases"] = List(entries.AliasesOf(person)),
            ["birth"] = ReadBirth(row, Entry("personBirth"), problems),
            ["document"] = documents is [var document, ..] ? document : null,
            ["otherDocuments"] = List(documents.Skip(1)),
            ["telephone"] = telephones is [var telephone, ..] ? telephone : null,
            ["otherTelephones"] = List(telephones.Skip(1)),
            ["address"] = Text("personAddress"),
            ["nationality"] = Code("personNationality"),
            ["sex"] = Code("personSex"),
        };
    }

    // Each number for itself where there are several; a single one as it stands, with what is written beside it.
    private IReadOnlyList<string> Several(
        SheetRow row,
        string field,
        string? text,
        Func<string, IReadOnlyList<string>> numbersOf,
        List<ImportProblem> problems
    )
    {
        if (text is null)
        {
            return [];
        }

        if (LostDigits.Are(text))
        {
            problems.Add(ImportProblem.Of(row, field, mapping, ImportTexts.DigitsLost));
        }

        var numbers = numbersOf(text);
        return numbers.Count > 1 ? numbers : [text];
    }

    private static IReadOnlyList<string> DocumentsOf(string text)
    {
        string[] pieces = [.. PeopleEntries.Stroke().Split(text).Select(piece => piece.Trim()).Where(piece => piece.Length > 0)];
        return pieces.All(piece => piece.Count(char.IsAsciiDigit) >= 5) ? pieces : [text];
    }

    // 0912 000 222 (mẹ), 0912 000 333 (bố): whose it is stays with it.
    private static IReadOnlyList<string> TelephonesOf(string text)
    {
        string[] pieces = [.. PeopleEntries.Stroke().Split(text).Select(piece => piece.Trim()).Where(piece => piece.Length > 0)];
        return pieces.All(piece => NumberRuns.Telephones(piece).Count == 1) ? pieces : NumberRuns.Telephones(text);
    }

    private static JsonArray? List(IEnumerable<string> entries) =>
        entries.Select(entry => (JsonNode?)JsonValue.Create(entry)).ToArray() is { Length: > 0 } several ? new JsonArray(several) : null;

    // 'Lò Thị Mai, Tây Ninh' names one person and where she is from.
    private bool IsPlace(JsonNode? person) =>
        person!["name"]?.GetValue<string>() is { } name && (codes.Knows(CodeLists.Province, name) || codes.Knows(CodeLists.Partner, name));

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
