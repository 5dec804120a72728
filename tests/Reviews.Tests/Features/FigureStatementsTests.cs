using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>
/// What was frozen by a definition is counted again by the same statement: each version of a figure stands with its hash on an approved list. A changed statement gets <c>Version</c> + 1, and the one before
/// stays beside it; then run the tests with <c>APPROVE_FIGURES=1</c>, which adds what is new and changes no line, and commit the list.
/// </summary>
public sealed partial class FigureStatementsTests
{
    private static readonly IReadOnlyDictionary<string, Figure> Newest = FigureShelves
        .Figures.List.Concat(FigureShelves.Targets.List)
        .ToDictionary(KeyOf, StringComparer.Ordinal);

    [Fact]
    public void A_figure_whose_statement_changes_has_its_version_raised()
    {
        var approved = Approved();
        if (Environment.GetEnvironmentVariable("APPROVE_FIGURES") == "1")
        {
            foreach (var (key, figure) in Newest)
            {
                approved.TryAdd(key, HashOf(figure));
            }

            File.WriteAllLines(ListFile(), approved.Select(line => $"{line.Key} {line.Value}"));
        }

        foreach (var (key, figure) in Newest)
        {
            approved.ShouldContainKey(key, "a figure or version more belongs on the approved list");
            approved[key]
                .ShouldBe(HashOf(figure), $"the statement of {key} has changed: raise its Version and keep the one before beside it");
        }
    }

    [Fact]
    public void Every_version_on_the_list_can_still_be_counted()
    {
        foreach (var (key, hash) in Approved())
        {
            var (code, version) = (key.Split(' ')[0], int.Parse(key.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
            var figure = FigureShelves.Find(code, version).ShouldNotBeNull($"what was frozen by {key} can be counted no more");
            HashOf(figure).ShouldBe(hash, key);
        }
    }

    private static string KeyOf(Figure figure) => FormattableString.Invariant($"{figure.Definition.Code} {figure.Definition.Version}");

    // All by which the numbers are made: the records, the year, the splits and what is counted. Words and the room between them are not.
    private static string HashOf(Figure figure)
    {
        string[] parts =
        [
            figure.Type,
            figure.Sql,
            figure.IsOfYear ? figure.OfYear : "",
            .. figure.Splits.Select(split => $"{split.Code} {split.Sql}"),
            .. figure.Measures.Select(measure => $"{measure.Code} {measure.Sql}"),
        ];
        var text = Room().Replace(string.Join('\n', parts), " ");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static SortedDictionary<string, string> Approved()
    {
        var lines = File.Exists(ListFile()) ? File.ReadAllLines(ListFile()) : [];
        return new(
            lines.ToDictionary(line => line[..line.LastIndexOf(' ')], line => line[(line.LastIndexOf(' ') + 1)..]),
            StringComparer.Ordinal
        );
    }

    private static string ListFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "figure-statements.txt");

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Room();
}
