namespace Cooperation.Portal.Areas.Repatriation.Papers;

/// <summary>The fields of the form that makes a paper.</summary>
internal static class PaperFields
{
    public const string Persons = "persons";
    public const string Gaps = "gaps";
    public const string Yes = "yes";
}
