namespace Cooperation.Hotline.Data.Importing;

/// <summary>Where an import stands, and what may follow: held ones go checking → checked → waiting, others begin with waiting; then writing → done.</summary>
internal static class ImportStates
{
    /// <summary>Held: its rows are being checked, and nothing is imported until somebody says so.</summary>
    public const string Checking = "checking";

    /// <summary>Held: the report is there.</summary>
    public const string Checked = "checked";

    /// <summary>To be imported: its rows are checked first.</summary>
    public const string Waiting = "waiting";

    /// <summary>Its numbers are taken and its rows are being written.</summary>
    public const string Writing = "writing";

    /// <summary>All of it is there.</summary>
    public const string Done = "done";

    /// <summary>Some row is wrong, so none was imported.</summary>
    public const string Refused = "refused";

    /// <summary>Called off; none was imported.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>It broke off for a reason of ours; none was imported.</summary>
    public const string Failed = "failed";

    /// <summary>It broke off again and again and can't be ended, because others have taken numbers after its own: nobody works on it until its desk says so. It stands where it stood (<see cref="Import.Stands"/>).</summary>
    public const string Stopped = "stopped";

    public static readonly IReadOnlyList<string> All = [Checking, Checked, Waiting, Writing, Done, Refused, Cancelled, Failed];

    /// <summary>Those in which somebody works on it.</summary>
    public static readonly IReadOnlyList<string> Running = [Checking, Waiting, Writing];

    /// <summary>Those that nothing follows.</summary>
    public static readonly IReadOnlyList<string> Over = [Done, Refused, Cancelled, Failed];

    /// <summary>The states from which an import comes into this one. Every pair not listed is refused, and a test walks them all.</summary>
    public static IReadOnlyList<string> Before(string to) =>
        to switch
        {
            Checking or Waiting => [Checked],
            Checked => [Checking],
            Writing or Refused => [Waiting],
            Done => [Writing],
            Cancelled => [Checked, .. Running],
            Failed => Running,
            _ => [],
        };
}
