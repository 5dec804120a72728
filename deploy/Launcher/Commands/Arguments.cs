namespace Cooperation.Launcher.Commands;

/// <summary>The words behind a command: options that are on, options with a value, and the rest.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> switches = new(StringComparer.Ordinal);

    /// <summary>Reads them; an unknown one is an error that names what there is.</summary>
    public Arguments(IEnumerable<string> words, string[] knownSwitches, string[] knownValues, int rest = 0)
    {
        using var word = words.GetEnumerator();
        while (word.MoveNext())
        {
            if (knownSwitches.Contains(word.Current, StringComparer.Ordinal))
            {
                switches.Add(word.Current);
            }
            else if (knownValues.Contains(word.Current, StringComparer.Ordinal))
            {
                var name = word.Current;
                values[name] = word.MoveNext() ? word.Current : throw new LauncherException($"{name} needs a value.");
            }
            else if (!word.Current.StartsWith('-') && Rest.Count < rest)
            {
                Rest.Add(word.Current);
            }
            else
            {
                var known = string.Join(", ", knownSwitches.Concat(knownValues));
                throw new LauncherException($"Unknown argument {word.Current}. Known: {known}.");
            }
        }
    }

    /// <summary>What is no option.</summary>
    public List<string> Rest { get; } = [];

    public bool Has(string name) => switches.Contains(name);

    public string? Value(string name) => values.GetValueOrDefault(name);
}
