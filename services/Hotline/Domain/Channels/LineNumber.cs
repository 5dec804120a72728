using System.Text;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>Numbers of lines as people type them: +855 23…, 00855.23…, (023) 123-456, full-width digits, an extension.</summary>
public static class LineNumber
{
    private const string VietNam = "84";

    // ITU-T E.164; in all of them a leading 0 stands before a number dialled inside the country.
    private static readonly Dictionary<string, string> CallingCodes = new(StringComparer.Ordinal)
    {
        ["CN"] = "86",
        ["GB"] = "44",
        ["KH"] = "855",
        ["LA"] = "856",
        ["MY"] = "60",
        ["TH"] = "66",
    };

    /// <summary>Whether what somebody typed is this number of a line to that partner. A number written as in its own country may be ours or theirs.</summary>
    public static bool Same(string number, string typed, string partner) => Forms(number, partner).Overlaps(Forms(typed, partner));

    /// <summary>Whether somebody could dial or write to it.</summary>
    public static bool IsUsable(string number) => Digits(number).Length > 0 || number.Contains('@', StringComparison.Ordinal);

    private static HashSet<string> Forms(string text, string partner)
    {
        // Full-width digits and signs become plain ones; +855 (0)23 names the inner 0 for those who dial inside.
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        if (plain.Contains('@', StringComparison.Ordinal))
        {
            return new(StringComparer.OrdinalIgnoreCase) { plain };
        }

        var digits = Digits(
            plain.StartsWith('+') || plain.StartsWith("00", StringComparison.Ordinal)
                ? plain.Replace("(0)", "", StringComparison.Ordinal)
                : plain
        );
        var forms = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (plain.StartsWith('+') || digits.StartsWith("00", StringComparison.Ordinal))
        {
            forms.Add("+" + digits.TrimStart('0'));
        }
        else if (digits.StartsWith('0'))
        {
            forms.Add(digits);
            forms.Add($"+{VietNam}{digits[1..]}");
            forms.Add($"+{CallingCodes.GetValueOrDefault(partner)}{digits[1..]}");
        }
        else if (digits.Length > 0)
        {
            forms.Add(digits);
            forms.Add("+" + digits);
        }

        return forms;
    }

    private static string Digits(string text) => new([.. text.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);
}
