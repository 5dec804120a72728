using System.Collections.Frozen;
using System.Text;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>The one form of a telephone number: digits with the country's prefix. 0 at the beginning means Viet Nam; 00 and + stand before a country; a 0 behind the country's prefix is dropped.</summary>
internal static class TelephoneTerm
{
    private const string VietNam = "84";
    private const int LengthOfOldMobile = 12;

    private static readonly string[] Prefixes = [VietNam, "855", "856", "86", "66", "60", "44"];

    // Mobile numbers of eleven digits lost one in September and October 2018: a call of 2017 and one of 2019 name the same telephone.
    private static readonly FrozenDictionary<string, string> Since2018 = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["120"] = "70",
        ["121"] = "79",
        ["122"] = "77",
        ["126"] = "76",
        ["128"] = "78",
        ["123"] = "83",
        ["124"] = "84",
        ["125"] = "85",
        ["127"] = "81",
        ["129"] = "82",
        ["162"] = "32",
        ["163"] = "33",
        ["164"] = "34",
        ["165"] = "35",
        ["166"] = "36",
        ["167"] = "37",
        ["168"] = "38",
        ["169"] = "39",
        ["186"] = "56",
        ["188"] = "58",
        ["199"] = "59",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Of(string number)
    {
        var plain = number.Normalize(NormalizationForm.FormKC);
        var digits = new string([.. plain.Where(char.IsAsciiDigit)]);
        if (digits.Length == 0)
        {
            return null;
        }

        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            digits = digits[2..];
        }
        else if (digits[0] == '0' && !plain.Contains('+', StringComparison.Ordinal))
        {
            digits = VietNam + digits[1..];
        }

        return Renumbered(WithoutTrunkZero(digits));
    }

    // +84 (0)912 345 678
    private static string WithoutTrunkZero(string digits) =>
        Array.Find(Prefixes, prefix => digits.StartsWith(prefix + "0", StringComparison.Ordinal)) is { } country
            ? country + digits[(country.Length + 1)..]
            : digits;

    private static string Renumbered(string digits) =>
        digits.Length == LengthOfOldMobile
        && digits.StartsWith(VietNam, StringComparison.Ordinal)
        && Since2018.TryGetValue(digits[2..5], out var prefix)
            ? VietNam + prefix + digits[5..]
            : digits;
}
