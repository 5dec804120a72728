using System.Text.Json;

namespace Cooperation.Launcher.Instances;

/// <summary>Names and values that an instance keeps from one start to the next, in a file only its owner reads.</summary>
internal sealed class Remembered(string path)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private readonly Lock one = new();
    private readonly SortedDictionary<string, string> values = Read(path);

    /// <summary>The value of a name, or null.</summary>
    public string? this[string name]
    {
        get
        {
            lock (one)
            {
                return values.GetValueOrDefault(name);
            }
        }
        set
        {
            lock (one)
            {
                if (value is null)
                {
                    values.Remove(name);
                }
                else
                {
                    values[name] = value;
                }

                PrivateFile.Write(path, JsonSerializer.Serialize(values, Indented));
            }
        }
    }

    /// <summary>The value of a name; the first time it is made.</summary>
    public string GetOrAdd(string name, Func<string> make) => this[name] ?? (this[name] = make());

    private static SortedDictionary<string, string> Read(string path) =>
        File.Exists(path)
            ? new(JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? [], StringComparer.Ordinal)
            : new(StringComparer.Ordinal);
}
