using System.Text.RegularExpressions;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Telephones;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>What a row says of its people, each detail by its place in the cell. An empty place stays one, so that nobody gets what is another's.</summary>
internal sealed partial class PeopleEntries
{
    public const string Document = "personDocument";
    public const string Telephone = "personTelephone";
    private const string Name = "personName";
    private const string Birth = "personBirth";
    private const string Sex = "personSex";

    // A single one of these holds for all people of the row; of a name, a paper or a telephone that would be a guess.
    private static readonly string[] HoldForAll = ["personRole", "personNationality", Sex];

    private readonly IReadOnlyList<NamesInCell.Named> named;
    private readonly Dictionary<string, SheetCell[]> entries;

    private PeopleEntries(IReadOnlyList<NamesInCell.Named> named, Dictionary<string, SheetCell> cells)
    {
        this.named = named;
        var lists = cells.ToDictionary(cell => cell.Key, cell => Places(cell.Value), StringComparer.Ordinal);
        lists[Name] = [.. named.Select(person => new SheetCell(person.Text))];
        var own = lists.Where(list => !HoldForAll.Contains(list.Key)).Max(list => Filled(list.Value));
        Count = Filled(lists[Name]) is > 0 and var names ? names : own;
        entries = lists.ToDictionary(
            list => list.Key,
            list => WithoutEnd(list.Key == Name ? list.Value : Fitting(list.Key, cells[list.Key], list.Value)),
            StringComparer.Ordinal
        );
    }

    /// <summary>How many people the row has: as many as it names; where it names none, as many as its longest list has.</summary>
    public int Count { get; }

    /// <summary>Whether the cell of names holds something else too.</summary>
    public bool IsUnclear => named.Any(person => person.IsUnclear);

    /// <summary>Lists that can't be told apart by person: longer or shorter than there are people.</summary>
    public IEnumerable<(string Field, int Entries)> Unequal =>
        Count == 0
            ? []
            : entries
                .Where(detail => detail.Value.Length > 0 && detail.Value.Length != Count && !IsForAll(detail.Key))
                .Select(detail => (detail.Key, detail.Value.Length));

    public static PeopleEntries Of(SheetRow row, ImportMapping mapping)
    {
        var fields = ImportFields.All.Where(field => field.Name.StartsWith("person", StringComparison.Ordinal)).Select(field => field.Name);
        var cells = fields.ToDictionary(field => field, field => mapping.CellOf(row, field), StringComparer.Ordinal);
        return new(cells[Name].IsEmpty ? [] : NamesInCell.Read(cells[Name].Text), cells);
    }

    /// <summary>What the row says of a person; empty where it says nothing.</summary>
    public SheetCell Of(string field, int person) =>
        IsForAll(field) ? entries[field][0]
        : person < entries[field].Length && !entries[field][person].IsEmpty ? entries[field][person]
        : new(Beside(field, person));

    /// <summary>Other names that the cell has of him.</summary>
    public IReadOnlyList<string> AliasesOf(int person) => person < named.Count ? named[person].Aliases : [];

    /// <summary>Whether the cell of names says something of him that his own column says too, and otherwise.</summary>
    public bool IsContradicted(string field, int person) =>
        Beside(field, person) is { } beside
        && Of(field, person) is { IsEmpty: false } own
        && (own.Moment is not null || own.Text != beside);

    /// <summary>Whether a place between two others is empty in every list: nobody stands there.</summary>
    public bool IsNobody(int person) =>
        entries.All(detail => HoldForAll.Contains(detail.Key) || person >= detail.Value.Length || detail.Value[person].IsEmpty);

    private string? Beside(string field, int person) =>
        person >= named.Count ? null
        : field == Birth ? named[person].Birth
        : field == Sex ? named[person].Sex
        : null;

    private bool IsForAll(string field) => HoldForAll.Contains(field) && entries[field].Length == 1;

    // Commas and strokes separate too where they make as many entries as there are people. One person may have several papers and telephones.
    private SheetCell[] Fitting(string field, SheetCell cell, SheetCell[] places)
    {
        if (cell.IsEmpty || cell.Moment is not null || Filled(places) == Count)
        {
            return places;
        }

        if (Count == 1 && field is Document or Telephone)
        {
            return [cell];
        }

        SheetCell[] finer = field switch
        {
            Telephone => [.. NumberRuns.Telephones(cell.Text).Select(number => new SheetCell(number))],
            Document => Cells(Stroke().Split(cell.Text)),
            Birth => Cells(Comma().Split(cell.Text)),
            _ => [],
        };
        return finer.Length == Count ? finer : places;
    }

    // Empty places behind the last person are separators that somebody typed too many.
    private SheetCell[] WithoutEnd(SheetCell[] places) =>
        Filled(places) is > 0 and var filled ? places[..Math.Max(filled, Math.Min(Count, places.Length))] : [];

    private static int Filled(SheetCell[] places) => Array.FindLastIndex(places, place => !place.IsEmpty) + 1;

    private static SheetCell[] Places(SheetCell cell) =>
        cell.IsEmpty ? []
        : cell.Moment is not null ? [cell]
        : Cells(Separator().Split(cell.Text));

    private static SheetCell[] Cells(IEnumerable<string> entries) =>
        [.. entries.Select(entry => new SheetCell(Number().Replace(entry, "").Trim()))];

    // A semicolon at the end of a line separates once.
    [GeneratedRegex(@";[ \t]*\r?\n|;|\r?\n", RegexOptions.NonBacktracking)]
    private static partial Regex Separator();

    // The number of a line, as in '1. 0912 000 222'.
    [GeneratedRegex(@"^\s*\d{1,2}[.)]\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"[/,;\n]|\svà\s", RegexOptions.NonBacktracking)]
    internal static partial Regex Stroke();

    [GeneratedRegex(@"[,;\n]|\svà\s", RegexOptions.NonBacktracking)]
    private static partial Regex Comma();
}
