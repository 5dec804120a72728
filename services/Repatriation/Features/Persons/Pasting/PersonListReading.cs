using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Repatriation.Domain.Codes;
using static Cooperation.Repatriation.Features.Persons.Pasting.PersonListColumns;

namespace Cooperation.Repatriation.Features.Persons.Pasting;

/// <summary>Reads the rows of a list into people; what is wrong is noted by row and field, and says nothing of what stands there (R22).</summary>
internal sealed partial class PersonListReading(PersonListColumns columns, DateTimeOffset reportedAt)
{
    private static readonly Dictionary<string, string> Sexes = new(StringComparer.Ordinal)
    {
        ["nu"] = PersonSexes.Female,
        ["female"] = PersonSexes.Female,
        ["f"] = PersonSexes.Female,
        ["ស្រី"] = PersonSexes.Female,
        ["ຍິງ"] = PersonSexes.Female,
        ["หญิง"] = PersonSexes.Female,
        ["女"] = PersonSexes.Female,
        ["nam"] = PersonSexes.Male,
        ["male"] = PersonSexes.Male,
        ["m"] = PersonSexes.Male,
        ["ប្រុស"] = PersonSexes.Male,
        ["ຊາຍ"] = PersonSexes.Male,
        ["ชาย"] = PersonSexes.Male,
        ["男"] = PersonSexes.Male,
        ["khac"] = PersonSexes.Other,
        ["other"] = PersonSexes.Other,
        ["khongro"] = PersonSexes.Unknown,
        ["unknown"] = PersonSexes.Unknown,
    };

    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["vietnam"] = "VN",
        ["campuchia"] = "KH",
        ["cambodia"] = "KH",
        ["lao"] = "LA",
        ["laos"] = "LA",
        ["thailan"] = "TH",
        ["thailand"] = "TH",
        ["trungquoc"] = "CN",
        ["china"] = "CN",
        ["khongquoctich"] = "stateless",
        ["stateless"] = "stateless",
    };

    // Written once more by their keys: folding may take marks off letters of other scripts too.
    private static readonly Dictionary<string, string> SexesByKey = ByKey(Sexes);
    private static readonly Dictionary<string, string> CountriesByKey = ByKey(Countries);

    private readonly List<DomainError> errors = [];

    /// <summary>What is wrong with the rows so far.</summary>
    public IReadOnlyList<DomainError> Errors => errors;

    public NewPersonRequest Read(SheetRow row)
    {
        if (row.Cells.Count > columns.Width && row.Cells.Skip(columns.Width).Any(cell => !cell.IsEmpty))
        {
            errors.Add(PersonListErrors.TooManyCells(row.Number));
        }

        return new()
        {
            Name = Text(row, Name, 200),
            Sex = Code(row, Sex, SexesByKey, PersonListErrors.SexUnknown),
            Birth = BirthOf(row),
            Document = Text(row, Document, 50),
            Telephone = Text(row, Telephone, 50),
            Aliases = AliasesOf(row),
            Nationality = Code(row, Nationality, CountriesByKey, PersonListErrors.NationalityUnknown),
            Address = Text(row, Address, 300),
        };
    }

    private string? Text(SheetRow row, PersonListColumn column, int most)
    {
        var cell = columns.Cell(row, column);
        if (cell.Wrong is { } wrong)
        {
            errors.Add(PersonListErrors.Unreadable(row.Number, column, wrong));
        }
        else if (cell.Text.Length > most || cell.Text.Contains('\n', StringComparison.Ordinal))
        {
            errors.Add(PersonListErrors.TooLong(row.Number, column, most));
        }

        return cell.IsEmpty ? null : cell.Value;
    }

    private string? Code(
        SheetRow row,
        PersonListColumn column,
        Dictionary<string, string> known,
        Func<int, PersonListColumn, DomainError> unknown
    )
    {
        if (Text(row, column, 50) is not { } text)
        {
            return null;
        }

        if (known.TryGetValue(KeyOf(text), out var code))
        {
            return code;
        }

        if (column == Nationality && text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            return text;
        }

        errors.Add(unknown(row.Number, column));
        return null;
    }

    private string[] AliasesOf(SheetRow row) =>
        Text(row, Aliases, 1000)?.Split([';', '/', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private string? BirthOf(SheetRow row)
    {
        if (Text(row, Birth, 50) is not { } text)
        {
            return null;
        }

        var birth = Written(text);
        if (!PartialDate.TryParse(birth, out var date))
        {
            errors.Add(PersonListErrors.BirthNotADate(row.Number, Birth));
            return null;
        }

        if (date.Earliest > CivilTime.DateOf(reportedAt))
        {
            errors.Add(PersonListErrors.BornAfterReport(row.Number, Birth, CivilTime.DateOf(reportedAt)));
        }

        return birth;
    }

    // 12/05/1999 and 12.5.1999 → 1999-05-12, 05/1999 → 1999-05, khoảng 1999 → 1999~; everything else as it stands.
    private static string Written(string text)
    {
        if (About().Match(text) is { Success: true } about)
        {
            return about.Groups["year"].Value + "~";
        }

        string[] days = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy-M-d"];
        string[] months = ["M/yyyy", "M.yyyy", "M-yyyy"];
        return DateOnly.TryParseExact(text, days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateOnly.TryParseExact(text, months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
                ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : text;
    }

    private static Dictionary<string, string> ByKey(Dictionary<string, string> words)
    {
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, code) in words)
        {
            byKey.TryAdd(KeyOf(word), code);
        }

        return byKey;
    }

    [GeneratedRegex(
        @"^(khoảng|chừng|about|approx\.?|~)\s*(?<year>[0-9]{4})$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex About();
}
