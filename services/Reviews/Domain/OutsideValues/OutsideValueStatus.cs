namespace Cooperation.Reviews.Domain.OutsideValues;

/// <summary>Where a value from outside stands.</summary>
public static class OutsideValueStatus
{
    /// <summary>Entered, and waiting for a second person.</summary>
    public const string Entered = "entered";

    /// <summary>Held against its source: it counts.</summary>
    public const string Checked = "checked";

    /// <summary>A later one counts in its place.</summary>
    public const string Replaced = "replaced";

    /// <summary>Taken back with a reason.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Entered, Checked, Replaced, Withdrawn];
}
