namespace Cooperation.Meetings.Domain.Codes;

/// <summary>Where an action item stands.</summary>
public static class ActionItemStatus
{
    /// <summary>Chưa thực hiện.</summary>
    public const string Open = "open";

    /// <summary>Đang thực hiện.</summary>
    public const string UnderWay = "underWay";

    /// <summary>Đã hoàn thành.</summary>
    public const string Done = "done";

    /// <summary>Không thực hiện.</summary>
    public const string Dropped = "dropped";

    /// <summary>Every status, in the order of life.</summary>
    public static readonly IReadOnlyList<string> All = [Open, UnderWay, Done, Dropped];
}

/// <summary>What is done with an action item, as addresses name it.</summary>
public static class ActionItemSteps
{
    /// <summary>Its owner says how far it has come.</summary>
    public const string Progress = "progress";

    /// <summary>Records of other services are named that belong to it.</summary>
    public const string Links = "links";

    /// <summary>It is done.</summary>
    public const string Completion = "completion";

    /// <summary>It goes on to the next meeting of the series.</summary>
    public const string CarryOver = "carry-over";

    /// <summary>It is not done, for a reason.</summary>
    public const string Dropping = "dropping";

    /// <summary>It was not over after all.</summary>
    public const string Reopening = "reopening";

    /// <summary>Every step, the next one first.</summary>
    public static readonly IReadOnlyList<string> All = [Progress, Completion, CarryOver, Links, Dropping, Reopening];
}

/// <summary>What happens to an action item, as its timeline names it.</summary>
public static class ActionItemHappenings
{
    /// <summary>A meeting decided it.</summary>
    public const string Decided = "decided";

    /// <summary>Its owner said how far it has come.</summary>
    public const string Progressed = "progressed";

    /// <summary>A record was named that belongs to it.</summary>
    public const string Linked = "linked";

    /// <summary>It was carried over.</summary>
    public const string CarriedOver = "carriedOver";

    /// <summary>It was not over after all.</summary>
    public const string Reopened = "reopened";

    /// <summary>Every happening.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Decided,
        Progressed,
        Linked,
        ActionItemStatus.Done,
        CarriedOver,
        ActionItemStatus.Dropped,
        Reopened,
    ];
}

/// <summary>Records of which an action item names the reference.</summary>
public static class ActionItemLinks
{
    /// <summary>A priority activity of an instrument.</summary>
    public const string Activity = "activity";

    /// <summary>A hotline exchange.</summary>
    public const string Exchange = "exchange";

    /// <summary>A repatriation case.</summary>
    public const string Case = "case";

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<string> All = [Activity, Exchange, Case];

    /// <summary>What the references of a kind begin with.</summary>
    public static string PrefixOf(string kind) =>
        kind switch
        {
            Activity => "AC",
            Exchange => "HL",
            _ => "RC",
        };
}
