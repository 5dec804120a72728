using System.Text.RegularExpressions;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>What a row says of its people, each detail by its place in the cell. An empty place stays one, so that nobody gets what is another's.</summary>
internal sealed partial class PeopleEntries
{
    private const string Name = "personName";

    // A single one of these holds for all people of the row; of a name, a paper or a telephone that would be a guess.
    private static readonly string[] HoldForAll = ["personRole", "personNationality", "personSex"];

    private readonly Dictionary<string, SheetCell[]> entries;

    private PeopleEntries(Dictionary<string, SheetCell[]> lists)
    {
        var own = lists.Where(list => !HoldForAll.Contains(list.Key)).Max(list => Filled(list.Value));
        Count = Filled(lists[Name]) is > 0 and var named ? named : own;
        entries = lists.ToDictionary(list => list.Key, list => WithoutEnd(list.Value), StringComparer.Ordinal);
    }

    /// <summary>How many people the row has: as many as it names; where it names none, as many as its longest list has.</summary>
    public int Count { get; }

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
        return new(fields.ToDictionary(field => field, field => Places(mapping.CellOf(row, field)), StringComparer.Ordinal));
    }

    /// <summary>What the row says of a person; empty where it says nothing.</summary>
    public SheetCell Of(string field, int person) =>
        IsForAll(field) ? entries[field][0]
        : person < entries[field].Length ? entries[field][person]
        : default;

    /// <summary>Whether a place between two others is empty in every list: nobody stands there.</summary>
    public bool IsNobody(int person) =>
        entries.All(detail => HoldForAll.Contains(detail.Key) || person >= detail.Value.Length || detail.Value[person].IsEmpty);

    private bool IsForAll(string field) => HoldForAll.Contains(field) && entries[field].Length == 1;

    // Empty places behind the last person are separators that somebody typed too many.
    private SheetCell[] WithoutEnd(SheetCell[] places) =>
        Filled(places) is > 0 and var filled ? places[..Math.Max(filled, Math.Min(Count, places.Length))] : [];

    private static int Filled(SheetCell[] places) => Array.FindLastIndex(places, place => !place.IsEmpty) + 1;

    private static SheetCell[] Places(SheetCell cell) =>
        cell.IsEmpty ? []
        : cell.Moment is not null ? [cell]
        : [.. Separator().Split(cell.Text).Select(entry => new SheetCell(entry.Trim()))];

    // A semicolon at the end of a line separates once.
    [GeneratedRegex(@";[ \t]*\r?\n|;|\r?\n", RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
