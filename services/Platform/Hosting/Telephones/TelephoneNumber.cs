using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Cooperation.Platform.Hosting.Telephones;

/// <summary>
/// Which subscriber a telephone number means, whichever way it was typed: +84…, 0084…, 0912…, 912…, full width, with dots, brackets, an
/// extension. A number written as inside a country may be one of several countries' and, before a renumbering, one of two: then it
/// means each of them, and two numbers may be the same where they have one meaning in common.
/// </summary>
public static partial class TelephoneNumber
{
    private const int VietNam = 84;
    private const int Longest = 15; // ITU-T E.164
    private const int LeastNational = 7;
    private const int LeastInternational = 9;

    // Countries whose numbers are met here as they are dialled inside them. In all of them 0 stands before.
    private static readonly (string Country, int Code)[] Countries =
    [
        ("VN", VietNam),
        ("KH", 855),
        ("LA", 856),
        ("TH", 66),
        ("CN", 86),
        ("GB", 44),
        ("MY", 60),
    ];

    private static readonly PhoneNumberUtil Plan = PhoneNumberUtil.GetInstance();

    /// <summary>The numbers that it may mean, as digits with the country; where no plan of numbers knows it, its digits as they were taken before there was one. Empty without digits.</summary>
    /// <param name="written">One number.</param>
    /// <param name="partner">A country for whose line it stands: written as inside a country, it is taken for this one's and for ours without asking whether such a number is given out.</param>
    public static IReadOnlyList<string> MeaningsOf(string written, string? partner = null)
    {
        var (digits, isInternational) = Read(written);
        if (digits.Length == 0)
        {
            return [];
        }

        var found = isInternational ? [.. WithCountry(digits)] : Inside(digits, partner).ToList();
        if (!isInternational && digits[0] != '0')
        {
            found.AddRange(WithCountry(digits).Where(number => partner is not null || IsGivenOut(number)));
        }

        // Given out by a neighbour only: whoever wrote it here may still mean ours, of a range that no plan knows yet.
        if (!isInternational && found.Count > 0 && CouldBeOurs().IsMatch(digits) && !found.Exists(IsVietnamese))
        {
            found.Add(Plain(digits, isInternational));
        }

        return found.Count > 0 ? [.. found.Distinct(StringComparer.Ordinal)] : [Plain(digits, isInternational)];
    }

    /// <summary>Its meanings, and the forms in which records of earlier versions hold them: as typed without 0, and under prefixes of before a renumbering.</summary>
    public static IReadOnlyList<string> SoughtAs(string written)
    {
        var (digits, isInternational) = Read(written);
        if (digits.Length == 0)
        {
            return [];
        }

        var meanings = MeaningsOf(written);
        return
        [
            .. meanings
                .Concat(meanings.Where(IsVietnamese).Select(National).SelectMany(national => Earlier(national).Prepend(national)))
                .Append(Plain(digits, isInternational))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Every row of digits by which the subscriber may stand in a text, of before a renumbering too.</summary>
    public static IReadOnlyList<string> WritingsOf(string written)
    {
        var writings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var meaning in MeaningsOf(written))
        {
            var code = Countries.FirstOrDefault(country => IsOf(meaning, country.Code)).Code;
            if (code == 0)
            {
                writings.UnionWith([meaning, "00" + meaning]);
                continue;
            }

            var (prefix, national) = (Text(code), meaning[Text(code).Length..]);
            foreach (var own in code == VietNam ? Renumberings.Before(national).Prepend(national) : [national])
            {
                writings.UnionWith([prefix + own, "00" + prefix + own, "0" + own, own, prefix + "0" + own, "00" + prefix + "0" + own]);
            }
        }

        writings.Add(Read(written).Digits);
        return [.. writings.Where(digits => digits.Length >= LeastNational)];
    }

    /// <summary>Whether what stands in a text could be dialled. Rather one too many: it is pointed out, not refused.</summary>
    public static bool CanBeDialled(string written)
    {
        var (digits, isInternational) = Read(written);
        return digits.Length is >= 8 and <= Longest + 2
            && (
                isInternational ? digits.Length >= LeastInternational
                : digits[0] == '0' ? digits.Length is 10 or 11 || Inside(digits, null).Any()
                : WithCountry(digits).Any(IsGivenOut)
            );
    }

    /// <summary>The same of what stands in a field for telephones, where an amount of money is not to be expected: also without the 0 in front.</summary>
    public static bool IsInField(string written) =>
        CanBeDialled(written) || (Read(written).Digits is { Length: >= 8 and <= Longest } digits && Inside(digits, null).Any());

    private static (string Digits, bool IsInternational) Read(string written)
    {
        var plain = written.Normalize(NormalizationForm.FormKC);
        var number = Extension().Replace(plain, "");
        if (Digits(number).Length < LeastNational)
        {
            number = plain; // 'Máy lẻ 7001' is an inner line itself.
        }

        var digits = Digits(number);
        var isInternational = number.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var first && number.AsSpan(0, first).Contains('+');
        return digits.StartsWith("00", StringComparison.Ordinal) && digits.Length > 2 ? (digits[2..], true) : (digits, isInternational);
    }

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    // As dialled inside a country: of every country that gives out such a number.
    private static IEnumerable<string> Inside(string digits, string? partner)
    {
        var national = digits[0] == '0' ? digits[1..] : digits;
        if (national.Length is 0 or > Longest - 2)
        {
            return [];
        }

        return Countries.SelectMany(country =>
            country.Code == VietNam ? Vietnamese(national, isSure: partner is not null)
            : country.Country == partner || IsGivenOut(country.Code, national) ? [Text(country.Code) + national]
            : []
        );
    }

    private static IEnumerable<string> WithCountry(string digits)
    {
        var number = Parsed(digits);
        return number is null ? [digits]
            : number.CountryCode == VietNam ? Vietnamese(Plan.GetNationalSignificantNumber(number), isSure: true)
            : [Text(number.CountryCode) + Plan.GetNationalSignificantNumber(number)];
    }

    // 0383 822 999 is a mobile of today, and was a landline of Nghệ An until 2017: a log does not always say of when its number is.
    private static IEnumerable<string> Vietnamese(string national, bool isSure)
    {
        string[] since = [.. Renumberings.Since(national).Where(number => IsGivenOut(VietNam, number))];
        return (IsGivenOut(VietNam, national) || (isSure && since.Length == 0) ? since.Prepend(national) : since).Select(number =>
            Text(VietNam) + number
        );
    }

    private static IEnumerable<string> Earlier(string national) => Renumberings.Before(national).Select(before => Text(VietNam) + before);

    private static PhoneNumber? Parsed(string digits)
    {
        try
        {
            return Plan.Parse("+" + digits, null);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static bool IsGivenOut(string digits) =>
        Array.Exists(Countries, country => IsOf(digits, country.Code) && IsGivenOut(country.Code, digits[Text(country.Code).Length..]));

    private static bool IsGivenOut(int code, string national) =>
        national.Length is >= LeastNational and < Longest
        && national[0] != '0'
        && Plan.IsValidNumber(
            new PhoneNumber.Builder().SetCountryCode(code).SetNationalNumber(ulong.Parse(national, CultureInfo.InvariantCulture)).Build()
        );

    private static bool IsVietnamese(string meaning) => IsOf(meaning, VietNam);

    private static string National(string meaning) => meaning[Text(VietNam).Length..];

    private static bool IsOf(string digits, int code) => digits.StartsWith(Text(code), StringComparison.Ordinal);

    // What no plan knows: an inner line, 113, a number of a demonstration.
    private static string Plain(string digits, bool isInternational) =>
        !isInternational && digits[0] == '0' ? Text(VietNam) + digits[1..] : digits;

    private static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);

    // As long as a mobile (10 digits) or the longest landline (11) with the 0 in front.
    [GeneratedRegex(@"^0\d{9,10}$", RegexOptions.NonBacktracking)]
    private static partial Regex CouldBeOurs();

    [GeneratedRegex(
        @"(?:;?ext(?:ension|n)?|máy lẻ|máy nhánh|số lẻ|lẻ|nội bộ|x|#)[\s.:=]*\d{1,6}\s*\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Extension();
}
