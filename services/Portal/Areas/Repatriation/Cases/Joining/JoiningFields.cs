namespace Cooperation.Portal.Areas.Repatriation.Cases.Joining;

/// <summary>The fields of these forms, and what the address of the case says was done.</summary>
internal static class JoiningFields
{
    public const string Into = "into";
    public const string Persons = "persons";
    public const string Summary = "summary";
    public const string Reason = "reason";

    public const string MergedNote = "case-merged";
    public const string UndoneNote = "case-merge-undone";
    public const string SplitNote = "case-split";

    /// <summary>The version at which somebody was seen.</summary>
    public static string SeenOf(Guid person) => $"seen-{person}";
}
