using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Identity.Features.Passwords;

/// <summary>
/// How much of a password is its own. The commonest words and passwords (seeds/reference), sequences, rows of keys, repetitions and groups
/// of digits each count as little as they cost somebody who guesses; what is left counts by the letter.
/// </summary>
internal sealed class CommonPasswords
{
    /// <summary>What a password has to come to.</summary>
    public const int Least = 7;

    private const int ShortestWord = 4;
    private const int ShortestRun = 3;
    private const int MostForDigits = 3;

    // Each letter beside the next: the alphabet, the digits, the rows of the keyboard; read backwards too.
    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

    private readonly HashSet<string> words;
    private readonly int longest;

    public CommonPasswords()
    {
        words = SeedFiles.Read<CommonWord>("common-passwords.csv").Select(row => row.Word).ToHashSet(StringComparer.Ordinal);
        longest = words.Max(word => word.Length);
    }

    /// <summary>Letters and digits alone, without marks and case: what is left when somebody types 'Mật khẩu' as 'm@tkhau'.</summary>
    public static string Fold(string text) =>
        TextFolding.Fold(text.Replace('@', 'a').Replace('$', 's')).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether it is nothing but what everybody tries first.</summary>
    public bool IsGuessable(string password)
    {
        var plain = Fold(password);
        return Math.Min(WeightOf(plain), WeightOf(WithoutDoubles(plain))) < Least;
    }

    private int WeightOf(string plain)
    {
        if (PeriodOf(plain) is var period && period < plain.Length)
        {
            return WeightOf(plain[..period]) + 1;
        }

        var spelt = string.Concat(plain.Select(Letter));
        var weight = 0;
        for (var at = 0; at < plain.Length; )
        {
            var (length, counts) = WordAt(plain, spelt, at) ?? RunAt(plain, at) ?? DigitsAt(plain, at) ?? (1, 1);
            weight += counts;
            at += length;
        }

        return weight;
    }

    private (int Length, int Counts)? WordAt(string plain, string spelt, int at)
    {
        for (var length = Math.Min(longest, plain.Length - at); length >= ShortestWord; length--)
        {
            if (words.Contains(plain.Substring(at, length)) || words.Contains(spelt.Substring(at, length)))
            {
                return (length, length < 6 ? 2 : 3);
            }
        }

        return null;
    }

    private static (int Length, int Counts)? RunAt(string plain, int at)
    {
        var length = 1;
        var row = -1;
        while (
            at + length < plain.Length
            && StepOf(plain[at + length - 1], plain[at + length]) is var step
            && step != 0
            && (length == 1 || step == row)
        )
        {
            row = step;
            length++;
        }

        return length >= ShortestRun ? (length, 2) : null;
    }

    // Dates of birth and telephone numbers: many digits, few that anybody has to guess.
    private static (int Length, int Counts)? DigitsAt(string plain, int at)
    {
        var length = 0;
        while (at + length < plain.Length && char.IsAsciiDigit(plain[at + length]))
        {
            length++;
        }

        return length > 0 ? (length, Math.Min(length, MostForDigits)) : null;
    }

    // Which row leads from one letter to the next, and in which direction; 0 for none.
    private static int StepOf(char from, char to)
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            if (Rows[row].Contains($"{from}{to}", StringComparison.Ordinal))
            {
                return row + 1;
            }

            if (Rows[row].Contains($"{to}{from}", StringComparison.Ordinal))
            {
                return -row - 1;
            }
        }

        return 0;
    }

    // abcabcabc has the period 3; a text that repeats nothing has its own length.
    private static int PeriodOf(string text)
    {
        for (var period = 1; period <= text.Length / 2; period++)
        {
            if (text.AsSpan(period).SequenceEqual(text.AsSpan(0, text.Length - period)))
            {
                return period;
            }
        }

        return text.Length;
    }

    private static string WithoutDoubles(string text) =>
        string.Concat(text.Where((letter, place) => place == 0 || text[place - 1] != letter));

    private static char Letter(char c) =>
        c switch
        {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            '8' => 'b',
            '9' => 'g',
            _ => c,
        };

    internal sealed record CommonWord(string Word);
}
