namespace Cooperation.Launcher.Commands;

/// <summary>The tests that failed, as their project said: each with the beginning of what it had to say.</summary>
internal static class FailedTests
{
    private const string Mark = "failed ";
    private const int Lines = 12;
    private const int Width = 300;

    /// <summary>One text for each failed test in <paramref name="output"/>, in its order: at most 12 lines of at most 300 characters.</summary>
    public static IReadOnlyList<string> Read(string output)
    {
        var failed = new List<List<string>>();
        var isOpen = false;
        foreach (var line in output.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                failed.Add([]);
                isOpen = true;
            }
            else
            {
                // A test's own words are indented; what comes after them is of the services, or of the next test.
                isOpen = isOpen && (line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal));
            }

            if (isOpen && failed[^1].Count < Lines && line.Length > 0)
            {
                failed[^1].Add(line.Length <= Width ? line : line[..Width] + "…");
            }
        }

        return [.. failed.Select(lines => string.Join('\n', lines))];
    }
}
