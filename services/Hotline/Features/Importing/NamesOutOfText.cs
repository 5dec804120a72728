using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Names, paper numbers and telephones that a row gives of its people stand in protected details (R20). Where the row's texts repeat them, the pseudonym stands instead; case and accents don't matter, nor how digits are grouped.</summary>
internal static partial class NamesOutOfText
{
    private static readonly string[] Texts = ["subject", "summary", "translation", "place", "counterpartContact", "paperLocation"];
    private static readonly string[] Details = ["name", "document", "telephone"];

    public static void Take(JsonObject values)
    {
        foreach (var text in Texts)
        {
            values[text] = Take(values[text]?.GetValue<string>(), values["people"]!.AsArray());
        }
    }

    /// <summary>The same for one text of the row.</summary>
    public static string? Take(string? text, JsonArray people)
    {
        foreach (var (place, person) in people.Index())
        {
            text = text is null ? null : Without(text, person!, $"N{place + 1}");
        }

        return text;
    }

    // What the words don't find in a number, its digits do.
    private static string Without(string text, JsonNode person, string pseudonym)
    {
        foreach (var detail in Details)
        {
            if (person[detail]?.GetValue<string>() is { } known)
            {
                text = detail switch
                {
                    "document" => NumberOutOfText.Paper(text, known, pseudonym),
                    "telephone" => NumberOutOfText.Telephone(text, known, pseudonym),
                    _ => text,
                };
                text = Without(text, [.. Words(known)], pseudonym);
            }
        }

        return text;
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => Key(word.Value));

    // One word alone is no name: it would take every 'Hoa' out of a text about flowers.
    private static string Without(string text, string[] sought, string pseudonym)
    {
        if (sought.Length == 0 || (sought.Length == 1 && sought[0].Length < 6))
        {
            return text;
        }

        var words = Word().Matches(text);
        for (var place = words.Count - sought.Length; place >= 0; place--)
        {
            if (Enumerable.Range(0, sought.Length).All(step => Key(words[place + step].Value) == sought[step]))
            {
                var last = words[place + sought.Length - 1];
                text = text[..words[place].Index] + pseudonym + text[(last.Index + last.Length)..];
                words = Word().Matches(text);
                place = Math.Min(place, words.Count - sought.Length + 1);
            }
        }

        return text;
    }

    private static string Key(string word) => TextFolding.OneSpelling(TextFolding.Fold(word));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
