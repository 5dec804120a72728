using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The errors found in a request by the place of the field: <c>people[0].name</c>. The first of them stand here, the rest is counted: an answer stays small however much is wrong (R28).</summary>
public sealed class FieldErrors
{
    /// <summary>So many are listed; who has more has one cause, seen in the first of them.</summary>
    public const int Most = 50;

    private const int LongestField = 100;

    private readonly Dictionary<string, List<Text>> errors = new(StringComparer.Ordinal);
    private int listed;

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => listed == 0;

    /// <summary>How many were found beyond those that are listed.</summary>
    public int More { get; private set; }

    /// <summary>The sentences by field.</summary>
    public IReadOnlyDictionary<string, List<Text>> ByField => errors;

    /// <summary>Adds a sentence about a field.</summary>
    public void Add(string field, Text message)
    {
        if (listed == Most)
        {
            More++;
            return;
        }

        // A name that the caller made up may be as long as the request.
        var name = field.Length > LongestField ? field[..LongestField] + "…" : field;
        if (!errors.TryGetValue(name, out var messages))
        {
            errors[name] = messages = [];
        }

        messages.Add(message);
        listed++;
    }
}
