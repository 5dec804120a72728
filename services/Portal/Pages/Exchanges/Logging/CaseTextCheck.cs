using System.Text;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Portal.Pages.Exchanges.Logging;

/// <summary>Points out what looks like a name, a paper number or a telephone number in case text (R21). It looks at the form of the words only, so that it says the same of somebody known and unknown.</summary>
internal static class CaseTextCheck
{
    /// <summary>No text of an exchange is longer: Hotline refuses it, and nobody waits while it is looked through (R28).</summary>
    public const int Longest = 10_000;

    // So many are named; who has more sees them once these are moved.
    private const int Most = 100;

    public static IReadOnlyList<Finding> Find(params IEnumerable<string?> texts) =>
        [
            .. texts
                .OfType<string>()
                .Where(text => text.Length <= Longest)
                .SelectMany(text => In(Composed(text)))
                .Select(found => found.Finding)
                .Distinct()
                .Take(Most),
        ];

    /// <summary>The text as it will be stored: what was pasted with its marks apart from their letters, or with letters that look alike (Ð), is the same text (R15).</summary>
    public static string Composed(string text)
    {
        try
        {
            return TypedLetters.Of(text).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a character: Hotline refuses it with a reason.
            return text;
        }
    }

    /// <summary>Everything found in a composed text, in its order, nothing twice.</summary>
    public static IReadOnlyList<FoundAt> In(string text)
    {
        var last = 0;
        var found = new List<FoundAt>();
        foreach (
            var next in NamesInText
                .In(text)
                .Concat(NumbersInText.In(text))
                .OrderBy(next => next.Start)
                .ThenByDescending(next => next.Length)
        )
        {
            if (next.Start >= last)
            {
                found.Add(next);
                last = next.Start + next.Length;
            }
        }

        return found;
    }
}

/// <summary>What a stretch of text looks like.</summary>
public enum FindingKind
{
    Name,
    Telephone,
    Paper,
}

/// <summary>A stretch of case text that looks personal.</summary>
public sealed record Finding(FindingKind Kind, string Text);

/// <summary>A finding and where it stands.</summary>
internal sealed record FoundAt(Finding Finding, int Start, int Length);
