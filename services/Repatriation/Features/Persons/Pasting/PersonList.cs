using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Pasting;

/// <summary>A partner's list of people as it was pasted: separated by tabs, semicolons or commas, one row a person. Either all of it is read or nothing, with what is wrong by row.</summary>
/// <param name="Rows">The people, each with the number of his row.</param>
/// <param name="LeftOut">Headings of columns that are not read.</param>
/// <param name="Errors">What is wrong, each by row and field.</param>
internal sealed record PersonList(
    IReadOnlyList<(int Row, NewPersonRequest Person)> Rows,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<DomainError> Errors
)
{
    /// <summary>Characters of a list at most: two hundred rows are far below.</summary>
    public const int Longest = 200_000;

    private const int MostRows = 200;
    private static readonly SheetLimits Limits = new()
    {
        Bytes = 4 * Longest,
        Rows = MostRows,
        Columns = 40,
        CellLength = 2000,
    };

    /// <summary>The people of a request, named one by one or by a list.</summary>
    /// <exception cref="DomainException">Something in the list is wrong; nothing of it is taken.</exception>
    public static IReadOnlyList<NewPersonRequest> PeopleOf(
        IReadOnlyList<NewPersonRequest> persons,
        string? list,
        DateTimeOffset reportedAt,
        CancellationToken cancellationToken
    )
    {
        if (list is null)
        {
            return persons;
        }

        var read = Read(list, reportedAt, cancellationToken);
        return read.Errors.Count > 0 ? throw new DomainException([.. read.Errors]) : [.. persons, .. read.Rows.Select(row => row.Person)];
    }

    /// <summary>Reads a list.</summary>
    public static PersonList Read(string text, DateTimeOffset reportedAt, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
            using var sheet = SheetFile.Open(stream, "list.csv", Limits, cancellationToken);
            return Of([.. sheet.Read(sheet.Tabs[0], cancellationToken)], reportedAt);
        }
        catch (DomainException unreadable)
        {
            return new([], [], [.. unreadable.Errors.Select(error => error with { Field = "list" })]);
        }
    }

    private static PersonList Of(IReadOnlyList<SheetRow> rows, DateTimeOffset reportedAt)
    {
        if (rows.Count == 0)
        {
            return new([], [], [PersonListErrors.Empty()]);
        }

        var columns = PersonListColumns.Of(rows[0]);
        var reading = new PersonListReading(columns, reportedAt);
        List<(int, NewPersonRequest)> people = [];
        foreach (var row in rows.Skip(columns.HasHead ? 1 : 0).Where(columns.HoldsAnything))
        {
            people.Add((row.Number, reading.Read(row)));
        }

        IEnumerable<DomainError> ofList = people.Count switch
        {
            0 => [PersonListErrors.Empty()],
            > MostRows => [PersonEntryErrors.TooMany(MostRows) with { Field = "list" }],
            _ => [],
        };
        return new(people, columns.LeftOut, [.. ofList, .. reading.Errors]);
    }
}
