namespace Cooperation.Platform.Hosting.Imports.OldLetters;

/// <summary>A kind of Vietnamese letters of before Unicode: fonts in which the signs of Western Europe look like Vietnamese letters.</summary>
internal abstract class LetterKind
{
    public static readonly LetterKind Tcvn3 = new Tcvn3(capital: false);

    public static readonly LetterKind Tcvn3Capital = new Tcvn3(capital: true);

    public static readonly LetterKind Vni = new Vni();

    /// <summary>The kinds that a text itself may show.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [Tcvn3, Vni];

    /// <summary>What a cell is told when its letters were turned.</summary>
    public abstract CellRemark Remark { get; }

    /// <summary>The kind of a font; null for fonts of Unicode.</summary>
    public static LetterKind? OfFont(string? name) =>
        name is null ? null
        : name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)
            ? name.EndsWith('H') ? Tcvn3Capital
                : Tcvn3
        : name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? Vni
        : null;

    /// <summary>The text in Unicode.</summary>
    public abstract string Convert(string text);

    /// <summary>Whether a word is Vietnamese in these letters.</summary>
    public virtual bool Reads(string word) => Syllable.Is(Convert(word));
}
