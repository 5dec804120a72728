using System.Text.RegularExpressions;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Formulas of sheets that call another program or fetch something.</summary>
internal static partial class SheetFormula
{
    /// <summary>Whether a formula of Office Open XML does: there a stroke outside quotes stands between a program and its subject (<c>'cmd'|'/c calc'!A1</c>).</summary>
    public static bool Fetches(string formula)
    {
        var code = Quoted().Replace(formula, "\"\"");
        return code.Contains('|', StringComparison.Ordinal) || Calls().IsMatch(code);
    }

    /// <summary>Whether a formula of OpenDocument does, where a stroke parts the rows of a table.</summary>
    public static bool CallsOut(string formula) => Calls().IsMatch(Quoted().Replace(formula, "\"\""));

    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"(^|[^\p{L}\p{Nd}_.]|_xlfn\.)(WEBSERVICE|IMAGE|RTD|CALL|REGISTER|REGISTER\.ID|EXEC|DDE|SQL\.REQUEST)\s*\(",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Calls();
}
