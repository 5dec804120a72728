using System.Text.RegularExpressions;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>
/// Whom a cell names: one a line or with a semicolon, comma, stroke, plus or 'và' between, with numbers or strokes before them, with a birth, a
/// sex or another name behind. What is none of these is not guessed at: it makes the cell unclear, and its row goes back to the desk.
/// </summary>
internal static partial class NamesInCell
{
    /// <summary>Somebody, or an empty place between two.</summary>
    /// <param name="Text">The name; what could not be read where it is unclear.</param>
    public sealed record Named(string Text)
    {
        public string? Birth { get; init; }

        public string? Sex { get; init; }

        public IReadOnlyList<string> Aliases { get; init; } = [];

        /// <summary>Whether more or something else than a name stands there.</summary>
        public bool IsUnclear { get; init; }
    }

    private const int MostWords = 10;

    // With these begins what says where somebody lives or whose child he is.
    private static readonly HashSet<string> OtherThings = new(StringComparer.OrdinalIgnoreCase)
    {
        "ấp",
        "bản",
        "bố",
        "cha",
        "chồng",
        "con",
        "huyện",
        "là",
        "mẹ",
        "ở",
        "phường",
        "quận",
        "quê",
        "tại",
        "thôn",
        "tỉnh",
        "trú",
        "vợ",
        "xã",
    };

    public static IReadOnlyList<Named> Read(string cell)
    {
        var people = new List<Named>();
        foreach (var place in Line().Split(cell).SelectMany(line => Numbered().Split(line)))
        {
            ReadPlace(Bullet().Replace(place, "").Trim(), people);
        }

        return people;
    }

    private static void ReadPlace(string place, List<Named> people)
    {
        var pieces = Pieces(place).SelectMany(piece => WithoutBirth(piece.Text).Select(text => (Text: text, piece.IsInBrackets))).ToArray();
        if (pieces.Length == 0)
        {
            people.Add(new(""));
            return;
        }

        var before = people.Count;
        var isAlone = pieces.Count(piece => WithNote(new(""), piece.Text) is null) == 1;
        foreach (var (piece, isInBrackets) in pieces)
        {
            // A birth or another name belongs to whom it follows.
            if (people.Count > before && WithNote(people[^1], piece) is { } noted)
            {
                people[^1] = noted;
                continue;
            }

            people.Add(new(piece) { IsUnclear = isInBrackets || !IsName(piece, isAlone) });
        }
    }

    private static IEnumerable<(string Text, bool IsInBrackets)> Pieces(string place)
    {
        var (start, depth) = (0, 0);
        foreach (Match sign in Sign().Matches(place))
        {
            if (place[start..sign.Index].Trim() is { Length: > 0 } piece)
            {
                yield return (piece, depth > 0);
            }

            start = sign.Index + sign.Length;
            depth = sign.Value switch
            {
                "(" or "[" => depth + 1,
                ")" or "]" => Math.Max(0, depth - 1),
                _ => depth,
            };
        }

        if (place[start..].Trim() is { Length: > 0 } rest)
        {
            yield return (rest, depth > 0);
        }
    }

    // Lò Thị Mai sinh năm 1999
    private static IEnumerable<string> WithoutBirth(string piece) =>
        NamedAndBorn().Match(piece) is { Success: true } both ? [both.Groups["name"].Value, both.Groups["note"].Value] : [piece];

    private static Named? WithNote(Named person, string note) =>
        Birth().Match(note) is { Success: true } birth
            ? person with
            {
                Birth = birth.Groups["birth"].Value,
                IsUnclear = person.IsUnclear || person.Birth is not null,
            }
        : Sexed().IsMatch(note) ? person with { Sex = note, IsUnclear = person.IsUnclear || person.Sex is not null }
        : Alias().Match(note) is { Success: true } alias ? person with { Aliases = [.. person.Aliases, alias.Groups["name"].Value] }
        : null;

    // A single word is a name where it stands in its place alone; between commas it may be anything.
    private static bool IsName(string piece, bool isAlone)
    {
        var words = piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords
            && (words.Length > 1 || isAlone)
            && piece.Any(char.IsLetter)
            && NameAlone().IsMatch(piece)
            && !OtherThings.Contains(words[0]);
    }

    // A semicolon at the end of a line separates once.
    [GeneratedRegex(@";[ \t]*\r?\n|;|\r?\n", RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    // 1. Giàng Thị Mai 2. Hầu Thị Hạ
    [GeneratedRegex(@"(?<=[\p{L}\)\]])[ \t,]+(?=\d{1,2}[ \t]?[.)/][ \t]*\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^\s*(?:(?:[-–—•·*+✓]|\(?\d{1,2}[ \t]*[.)/:\-]|[a-zđ]\))\s*)+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"[,/&+|()\[\]]|\s(?:và|cùng|với|and)\s|\s[-–—]|[-–—]\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Sign();

    [GeneratedRegex(
        @"^(?:(?:sn|ns|s\.n|n\.s|sinh|sinh năm|năm sinh|sinh ngày|ngày sinh|born|dob|birth)[\s.:]*)?(?<birth>\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|\d{1,2}[/\-]\d{4}|\d{4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Birth();

    [GeneratedRegex(
        @"^(?<name>[^\d]+)\s(?<note>(?:sn|ns|s\.n|n\.s|sinh|sinh năm|năm sinh|sinh ngày|ngày sinh|born)[\s.:]*[\d/.\-]{4,10})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedAndBorn();

    [GeneratedRegex("^(?:nam|nữ|male|female)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sexed();

    [GeneratedRegex(
        @"^(?:tức|còn gọi là|tên khác|tên gọi khác|tên thường gọi|bí danh|biệt danh|tên thật|alias|aka)[\s:]+(?<name>[^\d]{1,200})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Alias();

    // Letters with their marks, blanks, what joins parts of foreign names; a short number behind, as logs tell two of one name apart.
    [GeneratedRegex(@"^[\p{L}\p{M}\p{Cf}\s.'’ʼ`\-–]+\d{0,5}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NameAlone();
}
