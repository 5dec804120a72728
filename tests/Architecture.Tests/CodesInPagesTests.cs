using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mono.Cecil.Cil;

namespace Cooperation.Architecture.Tests;

/// <summary>
/// Pages know no rules of the services: what may be done, and why not, comes with the record. The few codes that a page has to name stand in
/// services/Portal/Reference/Known.*.cs, each one that its service has; written anywhere else, a code is the beginning of a rule that is kept twice.
/// </summary>
public sealed partial class CodesInPagesTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
    private static readonly string Portal = Path.Combine(Root, "services", "Portal");

    // Sentences are written code by code, here and in the files of texts beside the pages; the rest is no code of ours.
    private static readonly string[] Elsewhere = ["Assets", "Data", "Languages", "Reference", "bin", "obj", "wwwroot"];

    // In the lists of the services whose pages are to come, single words like 'open', 'person' and 'year' mean too much else.
    private static readonly string[] NewerLists =
    [
        "activity",
        "agencyPlan",
        "annual",
        "attendance",
        "case",
        "delegation",
        "actionItem",
        "funding",
        "handover",
        "identification",
        "instrument",
        "meeting",
        "partner",
        "person",
        "project",
        "record",
        "report",
        "review",
        "statement",
        "task",
        "workPlan",
    ];

    // These are also names of fields, of parts of an address or of HTML: a literal is a code only where something is held against it.
    private static readonly string[] Ambiguous =
    [
        "accepted",
        "agencies",
        "answered",
        "classified",
        "closed",
        "en",
        "fax",
        "final",
        "late",
        "letter",
        "none",
        "offered",
        "open",
        "overdue",
        "partners",
        "paused",
        "post",
        "province",
        "radio",
        "refused",
        "result",
        "return",
        "sending",
        "stopped",
        "telephone",
        "text",
        "vi",
    ];

    [Fact]
    public void A_code_of_a_service_is_written_in_one_place_of_the_pages_only() =>
        Found().ShouldBeEmpty("take it from Known, or let the service say what hangs on it");

    [Fact]
    public void What_the_search_looks_for_is_there() => Codes().Count.ShouldBeGreaterThan(150);

    [Fact]
    public void Every_code_that_a_page_names_is_one_of_a_service()
    {
        var known = Known();
        known.ShouldNotBeEmpty();
        known.Except(Codes().Concat(WordsOfNewerLists()).Concat(WrittenByServices()), StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static IEnumerable<string> Found()
    {
        var codes = Codes();
        var compared = Known().Concat(codes).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Sources())
        {
            foreach (var (place, line) in File.ReadLines(file).Index())
            {
                foreach (Match match in Literal().Matches(line))
                {
                    var literal = match.Groups["text"].Value;
                    if (
                        (codes.Contains(literal) && !Ambiguous.Contains(literal))
                        || (compared.Contains(literal) && Compared().IsMatch(line[..match.Index]))
                    )
                    {
                        yield return $"{Path.GetRelativePath(Root, file)}:{place + 1} \"{literal}\"";
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Portal, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => !file.EndsWith("Texts.cs", StringComparison.Ordinal))
            .Where(file => !Elsewhere.Contains(Path.GetRelativePath(Portal, file).Split(Path.DirectorySeparatorChar)[0]));

    // Letters and numbers alone (grades, countries) name too much else.
    private static HashSet<string> Codes() =>
        [
            .. Lines()
                .Where(parts =>
                    parts[0]
                        is not ("list" or "provinceType" or "gateLevel" or "gateMode" or "missionKind" or "holidayKind" or "personTransit")
                )
                .Select(parts => parts[1])
                .Concat(["running", "overdue", "paused", "metInTime", "metLate", "stopped"])
                .Where(code => code.Length > 1)
                .Except(WordsOfNewerLists(), StringComparer.Ordinal),
        ];

    // Only what the pages hold from Known is held against these; one that an older list has too is none of them.
    private static IEnumerable<string> WordsOfNewerLists() =>
        Lines()
            .GroupBy(parts => parts[1], StringComparer.Ordinal)
            .Where(lines =>
                lines.Key.All(char.IsAsciiLetterLower)
                && lines.All(parts => NewerLists.Any(list => parts[0].StartsWith(list, StringComparison.Ordinal)))
            )
            .Select(lines => lines.Key);

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(Path.Combine(Root, "seeds", "reference", "codes.csv")).Skip(1).Select(line => line.Split(','));

    // Those of a service's own states are in no list; what the pages name of them counts wherever something is held against it.
    private static string[] Known() =>
        [
            .. Product
                .ServiceAssemblies.Single(assembly => assembly.ShortName() == "Portal")
                .MainModule.GetTypes()
                .Where(type => type.FullName.StartsWith("Cooperation.Portal.Reference.Known/", StringComparison.Ordinal))
                .SelectMany(type => type.Fields)
                .Select(field => (string)field.Constant),
        ];

    private static IEnumerable<string> WrittenByServices() =>
        Product
            .ServiceAssemblies.Where(assembly => assembly.ShortName() != "Portal")
            .SelectMany(assembly => assembly.MainModule.GetTypes())
            .SelectMany(type =>
                type.Fields.Select(field => type.IsEnum ? JsonNamingPolicy.CamelCase.ConvertName(field.Name) : field.Constant)
                    .Concat(
                        type.Methods.Where(method => method.HasBody)
                            .SelectMany(method => method.Body.Instructions)
                            .Where(instruction => instruction.OpCode == OpCodes.Ldstr)
                            .Select(instruction => instruction.Operand)
                    )
            )
            .OfType<string>()
            .Append("stateless"); // Hotline takes it by a pattern

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("\"(?<text>[A-Za-z0-9+:.]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Literal();

    // Also by a pattern: { State: "a" or "b" }, case "c".
    [GeneratedRegex(@"(?:==|!=|\bis|\bor|\bnot|\bcase|[{,]\s*[A-Z]\w*:)\s*$", RegexOptions.None, 1000)]
    private static partial Regex Compared();
}
