using System.Text.Json.Nodes;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Reads a row by a mapping. What it can't understand it names by row and column; whether the rest holds is for the rules of logging to say.</summary>
internal sealed class RowReading(ImportMapping mapping, CodeReading codes, string usualArea)
{
    private const int LongestSubject = 120;

    // Longer is no text of an exchange: it is refused before anybody is looked for in it.
    private const int LongestCell = 20_000;

    private const string NotRead = "-";

    private static readonly string[] Codes =
    [
        "partner",
        "direction",
        "medium",
        "kind",
        "urgency",
        "area",
        "province",
        "sourceReliability",
        "informationCredibility",
        "handling",
        "language",
        "secrecy",
    ];

    private static readonly string[] Texts =
    [
        "officialNumber",
        "subject",
        "summary",
        "translation",
        "place",
        "counterpartContact",
        "paperLocation",
    ];

    /// <summary>The row as it was understood; what was not stands in <paramref name="problems"/>.</summary>
    public ReadRow Read(SheetRow row, List<ImportProblem> problems)
    {
        var isRead = !IsTooLong(row, problems) && !HidesSomebody(row);
        var values = new JsonObject();
        var at = ReadMoment(row, problems);
        var day = at is { } moment ? VietnamTime.DateOf(moment) : (DateOnly?)null;
        foreach (var field in Codes)
        {
            values[field] = ReadCode(row, field, day, problems);
        }

        foreach (var field in Texts)
        {
            values[field] = TextOf(row, field) is { } text ? (isRead ? text : NotRead) : null;
        }

        values[values["direction"]?.GetValue<string>() == Directions.Outgoing ? "sentAt" : "receivedAt"] = at;
        values["occurredAt"] = ReadDay(row, "occurredAt", problems);
        values["lateReason"] = ImportTexts.LateReason.Vi;
        var own = isRead ? TextOf(row, ImportFields.OwnNumber) : null;
        AddTexts(row, values, problems);
        RefuseLostDigits(row, problems);
        string?[] written = [values["subject"]?.GetValue<string>(), values["summary"]?.GetValue<string>()];
        var people = isRead ? new PeopleReading(mapping, codes).Read(row, problems) : null;
        var result = people is null ? null : TextOf(row, ImportFields.Result);
        values["people"] = people ?? [];
        if (people is null)
        {
            // Whom the texts name is not known: they are shown to nobody. The row goes nowhere.
            foreach (var field in Texts.Where(field => values[field] is not null))
            {
                values[field] = NotRead;
            }
        }
        else
        {
            var names = new NamesOutOfText(people);
            names.TakeOutOf(values);
            result = names.TakenOutOf(result);
        }

        return new()
        {
            Values = values,
            Written = written,
            OwnNumber = own,
            IsOpen = ReadCode(row, ImportFields.State, day, problems) == "open",
            SignsOfCrime = ReadYesOrNo(row, ImportFields.SignsOfCrime, problems),
            Result = result,
        };
    }

    // A cell about a person that can't be read: whoever stands there may stand in the texts too. Why it can't be read is said with the cell.
    private bool HidesSomebody(SheetRow row) =>
        ImportFields.All.Any(field => field.IsProtected && mapping.CellOf(row, field.Name).Wrong is not null);

    private bool IsTooLong(SheetRow row, List<ImportProblem> problems)
    {
        string[] fields =
        [
            .. ImportFields.All.Select(field => field.Name).Where(field => mapping.CellOf(row, field).Text.Length > LongestCell),
        ];
        problems.AddRange(fields.Select(field => ImportProblem.Of(row, field, mapping, ImportTexts.TooLongToRead(LongestCell))));
        return fields.Length > 0;
    }

    private void RefuseLostDigits(SheetRow row, List<ImportProblem> problems)
    {
        string[] fields = ["officialNumber", ImportFields.OwnNumber];
        problems.AddRange(
            fields
                .Where(field => LostDigits.Are(mapping.CellOf(row, field).Text))
                .Select(field => ImportProblem.Of(row, field, mapping, ImportTexts.DigitsLost))
        );
    }

    /// <summary>The handling that a cell names; null where it names none.</summary>
    public string? HandlingOf(SheetCell cell) => codes.Read("handling", cell.Text, day: null, out _);

    private string? TextOf(SheetRow row, string field) => mapping.CellOf(row, field) is { IsEmpty: false } cell ? cell.Text : null;

    private string? ReadCode(SheetRow row, string field, DateOnly? day, List<ImportProblem> problems)
    {
        var known = ImportFields.Find(field)!;
        if (mapping.CellOf(row, field) is not { IsEmpty: false } cell)
        {
            if (ImportFields.Required.Contains(field))
            {
                problems.Add(ImportProblem.Of(row, field, mapping, ImportTexts.Required));
            }

            return field == "area" ? usualArea : known.Otherwise;
        }

        var code = codes.Read(known.List!, cell.Text, day, out var wrong);
        if (wrong is { } message)
        {
            problems.Add(ImportProblem.Of(row, field, mapping, message));
        }

        return code;
    }

    private DateTimeOffset? ReadMoment(SheetRow row, List<ImportProblem> problems)
    {
        if (mapping.CellOf(row, ImportFields.At).IsEmpty)
        {
            problems.Add(ImportProblem.Of(row, ImportFields.At, mapping, ImportTexts.Required));
            return null;
        }

        var day = ReadDay(row, ImportFields.At, problems);
        if (day is null || mapping.CellOf(row, ImportFields.Time) is not { IsEmpty: false } cell)
        {
            return day;
        }

        if (SheetDates.ReadTime(cell, out var time) is { } wrong)
        {
            problems.Add(ImportProblem.Of(row, ImportFields.Time, mapping, wrong));
        }

        return VietnamTime.StartOf(VietnamTime.DateOf(day.Value)) + time;
    }

    private DateTimeOffset? ReadDay(SheetRow row, string field, List<ImportProblem> problems)
    {
        if (mapping.CellOf(row, field) is not { IsEmpty: false } cell)
        {
            return null;
        }

        if (SheetDates.Read(cell, out var local) is { } wrong)
        {
            problems.Add(ImportProblem.Of(row, field, mapping, wrong));
            return null;
        }

        return VietnamTime.StartOf(DateOnly.FromDateTime(local)) + local.TimeOfDay;
    }

    private bool? ReadYesOrNo(SheetRow row, string field, List<ImportProblem> problems)
    {
        switch (ImportField.KeyOf(mapping.CellOf(row, field).Text))
        {
            case "co" or "yes" or "true" or "x" or "1":
                return true;
            case "khong" or "no" or "false" or "0":
                return false;
            case "" or "chuaro" or "unknown":
                return null;
            default:
                problems.Add(ImportProblem.Of(row, field, mapping, ImportTexts.NotYesOrNo));
                return null;
        }
    }

    // Many logs have one column for both: then the line is the beginning of the text.
    private void AddTexts(SheetRow row, JsonObject values, List<ImportProblem> problems)
    {
        if (values["secrecy"] is not null)
        {
            return; // A secret paper has none (R23).
        }

        var (subject, summary) = (values["subject"]?.GetValue<string>(), values["summary"]?.GetValue<string>());
        if ((subject ?? summary) is not { } text)
        {
            var field = mapping.Columns.ContainsKey("summary") ? "summary" : "subject";
            problems.Add(ImportProblem.Of(row, field, mapping, ImportTexts.TextRequired));
            (values["subject"], values["summary"]) = (NotRead, NotRead); // Said once; the row goes nowhere.
            return;
        }

        values["subject"] ??= LineOf(text);
        values["summary"] ??= text;
    }

    private static string LineOf(string text)
    {
        var line = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[0];
        if (line.Length <= LongestSubject)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', LongestSubject - 1);
        return line[..(end > 0 ? end : LongestSubject - 1)] + "…";
    }
}
