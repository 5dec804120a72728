using System.Globalization;

namespace Cooperation.Portal.Areas.Repatriation.Costs;

/// <summary>Amounts of money as people write them, in Vietnamese or in English: <c>1.200.000</c>, <c>1,200,000</c>, <c>120,50</c>, <c>120.50</c>, <c>1 200 000</c>.</summary>
internal static class Amounts
{
    public static bool TryRead(string typed, out decimal amount)
    {
        var bare = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        var (point, comma) = (bare.LastIndexOf('.'), bare.LastIndexOf(','));

        // Of two marks the last one parts the fraction. One alone parts thousands where three digits follow it each time: no money has such a fraction.
        char? fraction =
            point >= 0 && comma >= 0 ? (point > comma ? '.' : ',')
            : point >= 0 && !IsGrouped(bare, '.') ? '.'
            : comma >= 0 && !IsGrouped(bare, ',') ? ','
            : null;
        var written = string.Concat(
            bare.Where(letter => letter is not ('.' or ',') || letter == fraction).Select(letter => letter == fraction ? '.' : letter)
        );
        return decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount) && amount > 0;
    }

    private static bool IsGrouped(string bare, char mark) =>
        bare.Split(mark) is [_, .. { Length: > 0 } groups] && groups.All(group => group.Length == 3);
}
