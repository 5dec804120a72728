using System.Text;
using System.Text.Json.Nodes;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Names, paper numbers and telephones that a row gives of its people stand in protected details (R20). Where the row's texts repeat them, the pseudonym stands instead; case and accents don't matter, nor how digits are grouped. Each text is gone through once, however many people there are (R28).</summary>
internal sealed class NamesOutOfText
{
    /// <summary>The fields of a row that are text.</summary>
    public static readonly string[] Texts = ["subject", "summary", "translation", "place", "counterpartContact", "paperLocation"];

    private readonly WordsOfPeople words = new();
    private readonly NumbersOfPeople numbers = new();

    public NamesOutOfText(JsonArray people)
    {
        foreach (var (place, person) in people.Index())
        {
            Know(person!.AsObject(), $"N{place + 1}");
        }
    }

    /// <summary>Takes them out of all texts of the row.</summary>
    public void TakeOutOf(JsonObject values)
    {
        foreach (var text in Texts)
        {
            values[text] = TakenOutOf(values[text]?.GetValue<string>());
        }
    }

    /// <summary>One text without them.</summary>
    public string? TakenOutOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var rest = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var found in numbers.In(text).Concat(words.In(text)).OrderBy(found => found.Start).ThenByDescending(found => found.End))
        {
            // Of two that overlap the one that begins first stands for both.
            if (found.Start >= copied)
            {
                rest.Append(text, copied, found.Start - copied).Append(found.Pseudonym);
            }

            copied = Math.Max(copied, found.End);
        }

        return rest.Append(text, copied, text.Length - copied).ToString();
    }

    private void Know(JsonObject person, string pseudonym)
    {
        foreach (var name in All(person, "name", "aliases"))
        {
            words.Know(name, pseudonym);
        }

        foreach (var document in All(person, "document", "otherDocuments"))
        {
            words.Know(document, pseudonym);
            numbers.KnowPaper(document, pseudonym);
        }

        foreach (var telephone in All(person, "telephone", "otherTelephones"))
        {
            words.Know(telephone, pseudonym);
            numbers.KnowTelephone(telephone, pseudonym);
        }
    }

    private static IEnumerable<string> All(JsonObject person, string first, string others) =>
        (person[first] is { } one ? new[] { one } : [])
            .Concat(person[others]?.AsArray() ?? [])
            .Select(detail => detail!.GetValue<string>());
}

/// <summary>A stretch of a text that says who somebody is.</summary>
internal readonly record struct PersonInText(int Start, int End, string Pseudonym);
