using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Holds a row to all that logging by hand holds an officer to: the form's checks, then the domain's.</summary>
internal sealed class RowChecking(ImportMapping mapping, RulesOfEveryDay rules, Protector protector, Officer by, DateTimeOffset at)
{
    private readonly RowReading reading = new(mapping, new CodeReading(rules.Reference.Lists.Codes), UsualArea(by));
    private int? strictIn;

    /// <summary>The row, ready to be imported; null where something is wrong, which then stands in <paramref name="problems"/>.</summary>
    public CheckedRow? Check(SheetRow row, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var passed = Check(row, problems, before);
        var unread = Unread(row).ToList();
        if (unread.Count > 0)
        {
            // Said once of each cell: what can't be read is not also missing.
            unread.AddRange(problems[before..].Where(problem => !unread.Exists(cell => cell.Field == problem.Field)).ToList());
            problems.RemoveRange(before, problems.Count - before);
            problems.AddRange(unread);
            passed = null;
        }

        problems.Sort(before, problems.Count - before, Comparer<ImportProblem>.Create((a, b) => Place(a).CompareTo(Place(b))));
        return passed;
    }

    /// <summary>The problem of a row that says the same as an earlier one: the log's own number is what tells two such rows apart.</summary>
    public ImportProblem Repeats(SheetRow row, int earlier) =>
        ImportProblem.Of(row, ImportFields.OwnNumber, mapping, ImportTexts.Repeats(earlier));

    private IEnumerable<ImportProblem> Unread(SheetRow row) =>
        mapping
            .Columns.Keys.Select(field => (Field: field, mapping.CellOf(row, field).Wrong))
            .Where(cell => cell.Wrong is not null)
            .Select(cell => ImportProblem.Of(row, cell.Field, mapping, cell.Wrong!.Value));

    // A merged cell that a program wrote out once, or a note for all below it: less strict than the rows above was not meant.
    private bool LosesHandling(SheetRow row)
    {
        if (!mapping.Columns.ContainsKey("handling"))
        {
            return false;
        }

        var cell = mapping.CellOf(row, "handling");
        if (cell.IsEmpty)
        {
            return strictIn == row.Tab;
        }

        strictIn = reading.HandlingOf(cell) is Handlings.Red or Handlings.AmberStrict ? row.Tab : strictIn;
        return false;
    }

    private CheckedRow? Check(SheetRow row, List<ImportProblem> problems, int before)
    {
        if (LosesHandling(row))
        {
            problems.Add(ImportProblem.Of(row, "handling", mapping, ImportTexts.HandlingMissing));
        }

        var read = reading.Read(row, problems);
        var errors = new FieldErrors();
        var request = CheckedValues.Read<LogExchange.Request>(read.Values, errors);
        foreach (var (path, messages) in errors.ByField)
        {
            Add(row, path, messages[0], problems, before);
        }

        if (request is null || problems.Count > before)
        {
            return null;
        }

        try
        {
            return Check(row, read, request);
        }
        catch (DomainException refusal)
        {
            foreach (var error in refusal.Errors)
            {
                Add(row, error.Field, error.Message, problems, before);
            }

            return null;
        }
    }

    private CheckedRow Check(SheetRow row, ReadRow read, LogExchange.Request request)
    {
        var people = request.Details();
        ProtectedDetails.Check(people, VietnamTime.DateOf(at), MentionErrors.Person);
        StateSecrets.RefuseMarked(ImportFields.Result, read.Result);
        var entry = request.ToEntry();
        var day = rules.Of(VietnamTime.DateOf(entry.ReceivedOrSentAt ?? at), entry.Partner);
        entry = entry.Graded(day.Grades);
        return new()
        {
            Row = row.Number,
            Intake = Intake.Check(entry, people.Count, day, by, at),
            People = people,
            Roles = request.RolesOfPeople(),
            Read = read,
            Key = RowKey.Of(entry, read, people, protector),
        };
    }

    private int Place(ImportProblem problem) => problem.Field is { } field ? mapping.ColumnOf(field) : -1;

    // One thing is said once of each field: what could not be read is not also missing.
    private void Add(SheetRow row, string? path, Text message, List<ImportProblem> problems, int before)
    {
        var field = FieldOf(path);
        if (field is null || !problems.Skip(before).Any(problem => problem.Field == field))
        {
            problems.Add(ImportProblem.Of(row, field, mapping, message));
        }
    }

    private static string? FieldOf(string? path) =>
        path switch
        {
            null => null,
            "receivedAt" or "sentAt" => ImportFields.At,
            "people" => "personName",
            _ when path.StartsWith("people[", StringComparison.Ordinal) => OfPerson(path),
            _ => ImportFields.Find(path)?.Name,
        };

    // people[0].birth, people[0].roles[0]
    private static string OfPerson(string path)
    {
        var detail = path.Split('.')[^1].Split('[')[0];
        return detail switch
        {
            "roles" => "personRole",
            "aliases" => "personName",
            "otherDocuments" => PeopleEntries.Document,
            "otherTelephones" => PeopleEntries.Telephone,
            _ => "person" + char.ToUpperInvariant(detail[0]) + detail[1..],
        };
    }

    internal static string UsualArea(Officer by) => by.Agency == Agencies.Police ? Areas.Inland : Areas.Border;
}
