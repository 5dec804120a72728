using System.Globalization;

namespace Cooperation.Portal.Areas.Repatriation.Costs;

/// <summary>Amounts of money as people write them here: <c>1.200.000</c>, <c>120,50</c>, <c>120.50</c>, <c>1 200 000</c>.</summary>
internal static class Amounts
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static bool TryRead(string typed, out decimal amount)
    {
        var bare = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        var written =
            bare.Contains(',', StringComparison.Ordinal) ? bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : IsGrouped(bare) ? bare.Replace(".", "", StringComparison.Ordinal)
            : bare;
        return decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount) && amount > 0;
    }

    /// <summary>As it is shown; without a fraction where it has none.</summary>
    public static string Write(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", Vietnamese);

    // Points that stand before three digits each part thousands; one before two is the English comma.
    private static bool IsGrouped(string bare) =>
        bare.Split('.') is [_, .. { Length: > 0 } groups] && groups.All(group => group.Length == 3);
}
