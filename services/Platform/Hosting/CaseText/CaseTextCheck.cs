using System.Text;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Platform.Hosting.CaseText;

/// <summary>Points out what looks like a name, a paper number or a telephone number in case text (R21). It looks at the form of the words only, so that it says the same of somebody known and unknown.</summary>
public static class CaseTextCheck
{
    /// <summary>No text of a record is longer: its service refuses it, and nobody waits while it is looked through (R28).</summary>
    public const int Longest = 10_000;

    // So many are named; who has more sees them once these are moved.
    private const int Most = 100;

    /// <summary>What was found in these texts, nothing twice and at most a hundred; of a text longer than <see cref="Longest"/> nothing.</summary>
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
            // Half a character: the service refuses it with a reason.
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
