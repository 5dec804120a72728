using System.Text.Json;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>A dry run, or an import, as its desk reads it.</summary>
internal sealed record ImportAnswer
{
    /// <summary>So many problems are shown at once; the rest by pages.</summary>
    public const int ProblemsShown = 100;

    /// <summary>Null of a dry run: nothing of it is kept.</summary>
    public Guid? Id { get; init; }

    public string? State { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? At { get; init; }

    public string? By { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Rows checked, or written, so far.</summary>
    public int? Progress { get; init; }

    public int? Rows { get; init; }

    /// <summary>Rows that are, or would be, imported. All or none: 0 once an import is refused.</summary>
    public int Accepted { get; init; }

    /// <summary>Rows that an earlier import brought.</summary>
    public int AlreadyThere { get; init; }

    public int ProblemCount { get; init; }

    public IReadOnlyList<ProblemView> Problems { get; init; } = [];

    /// <summary>What is to be looked at though nothing is wrong: what is left out, what was turned.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The import by which this very file came in before.</summary>
    public EarlierImport? Earlier { get; init; }

    /// <summary>How the columns were read.</summary>
    public ImportMapping? Mapping { get; init; }

    /// <summary>Of a dry run: the first rows as they were understood, without who anybody is.</summary>
    public IReadOnlyList<UnderstoodRow>? Understood { get; init; }

    public static ImportAnswer Of(ImportResult result, SheetRow? head, string language) =>
        new()
        {
            Rows = result.Rows,
            Accepted = result.Accepted,
            AlreadyThere = result.AlreadyThere,
            ProblemCount = result.ProblemCount,
            Problems =
            [
                .. result
                    .Problems.Take(ProblemsShown)
                    .Select(problem => new ProblemView(
                        problem.Row,
                        problem.Column,
                        problem.Field is { } field && result.Mapping.ColumnOf(field) is >= 0 and var column
                            ? head?.Cell(column).Text
                            : null,
                        problem.Field,
                        problem.Message.In(language),
                        problem.Tab,
                        problem.Value
                    )),
            ],
            Notes = [.. result.Notes.Select(note => note.In(language))],
            Mapping = result.Mapping,
        };

    /// <summary>How an import goes, without anything out of the file.</summary>
    public static ImportAnswer CourseOf(Import import) => Of(import, [], "vi") with { Mapping = null, Notes = [] };

    public static ImportAnswer Of(Import import, IReadOnlyList<ProblemView> problems, string language) =>
        new()
        {
            Id = import.Id,
            State = import.Stands,
            At = import.At,
            By = import.By.Name,
            FinishedAt = import.FinishedAt,
            Progress = import.Progress,
            Rows = import.Rows,
            Accepted = import.State is ImportStates.Done or ImportStates.Checked ? import.Accepted : 0,
            AlreadyThere = import.AlreadyThere,
            ProblemCount = import.ProblemCount,
            Problems = problems,
            Notes =
            [
                .. (
                    import.Notes is null ? [] : JsonSerializer.Deserialize<List<ImportNote>>(import.Notes, JsonSerializerOptions.Web)!
                ).Select(note => note.In(language)),
            ],
            Mapping = JsonSerializer.Deserialize<ImportMapping>(import.Mapping, JsonSerializerOptions.Web),
        };
}

/// <summary>An import that brought rows of this very file.</summary>
/// <param name="Id">Which.</param>
/// <param name="At">When it was sent.</param>
internal sealed record EarlierImport(Guid Id, DateTimeOffset At);

/// <summary>What is wrong with a row.</summary>
/// <param name="Row">The row's number as a spreadsheet shows it.</param>
/// <param name="Column">The column's letters; null where the row as a whole is refused, or its field has no column.</param>
/// <param name="Heading">What stands over the column; in dry runs.</param>
/// <param name="Field">The field.</param>
/// <param name="Message">The reason, in the reader's language.</param>
/// <param name="Sheet">The sheet, by its place from 1.</param>
/// <param name="Value">What stands in the cell, where that is a code or a day and the file is still there.</param>
internal sealed record ProblemView(int Row, string? Column, string? Heading, string? Field, string Message, int Sheet, string? Value);

/// <summary>A row as it was understood.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="Values">Codes, times and texts by field.</param>
internal sealed record UnderstoodRow(int Row, IReadOnlyDictionary<string, string> Values);
