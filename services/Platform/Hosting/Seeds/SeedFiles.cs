using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Platform.Hosting.Seeds;

/// <summary>The reference data of the product: CSV files in <c>seeds/reference</c> beside the binaries (R1).</summary>
public static class SeedFiles
{
    /// <summary>Where the files lie.</summary>
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "reference");

    /// <summary>The rows of a file as records: columns by name without underscores and case, <c>a;b</c> as a list of text, an empty cell as null, as an empty text or as an empty list.</summary>
    /// <exception cref="FormatException">A column or a value is missing or wrong; the message names file, line and column.</exception>
    public static IReadOnlyList<T> Read<T>(string file)
    {
        using var text = new StreamReader(Path.Combine(Directory, file), Encoding.UTF8);
        return Read<T>(text, file);
    }

    /// <summary>The same of a text.</summary>
    internal static IReadOnlyList<T> Read<T>(TextReader text, string name)
    {
        var rows = CsvTable.Rows(text).ToList();
        var binding = new SeedBinding<T>(name, rows[0]);
        return [.. rows.Skip(1).Select((row, place) => binding.Bind(row, place + 2))];
    }

    /// <summary>What identifies the data: the line in version.txt and a hash over the files, so that a forgotten new line still loads changed data.</summary>
    public static string Version()
    {
        if (!System.IO.Directory.Exists(Directory))
        {
            return "none";
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Directory, path)));
            hash.AppendData(File.ReadAllBytes(path));
        }

        var label = Path.Combine(Directory, "version.txt");
        var name = File.Exists(label) ? File.ReadAllText(label).Trim() : "unnamed";
        return $"{name} {Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
    }
}
