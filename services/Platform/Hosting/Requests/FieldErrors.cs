using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The errors found in a request, all of them, by the place of the field: <c>people[0].name</c>.</summary>
public sealed class FieldErrors
{
    private readonly Dictionary<string, List<Text>> errors = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => errors.Count == 0;

    /// <summary>The sentences by field.</summary>
    public IReadOnlyDictionary<string, List<Text>> ByField => errors;

    /// <summary>Adds a sentence about a field.</summary>
    public void Add(string field, Text message)
    {
        if (!errors.TryGetValue(field, out var messages))
        {
            errors[field] = messages = [];
        }

        messages.Add(message);
    }
}
