namespace Cooperation.Meetings.Domain.Codes;

/// <summary>Minutes are written in our language and in those of the tables at which we sit.</summary>
public static class MinutesLanguages
{
    /// <summary>Ours.</summary>
    public const string Ours = WrittenLanguages.Vi;

    /// <summary>Every language, ours first.</summary>
    public static readonly IReadOnlyList<string> All = [Ours, WrittenLanguages.En, "km", "lo", "zh", "th", "ms"];
}
