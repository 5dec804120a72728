namespace Cooperation.Meetings.Domain.Codes;

/// <summary>Where an activity of a work plan stands.</summary>
public static class WorkPlanStatus
{
    /// <summary>Chưa thực hiện.</summary>
    public const string Planned = "planned";

    /// <summary>Đang thực hiện.</summary>
    public const string UnderWay = "underWay";

    /// <summary>Đã hoàn thành.</summary>
    public const string Done = "done";

    /// <summary>Không thực hiện.</summary>
    public const string Dropped = "dropped";

    /// <summary>Every status, in the order of life.</summary>
    public static readonly IReadOnlyList<string> All = [Planned, UnderWay, Done, Dropped];
}

/// <summary>What is done with an activity of a work plan, as addresses name it.</summary>
public static class WorkPlanSteps
{
    /// <summary>Its owner says how far it has come.</summary>
    public const string Progress = "progress";

    /// <summary>It is done.</summary>
    public const string Completion = "completion";

    /// <summary>Quarter, money or words are put right, with the reason.</summary>
    public const string Correction = "correction";

    /// <summary>It is not done, for a reason.</summary>
    public const string Dropping = "dropping";

    /// <summary>It was not over after all.</summary>
    public const string Reopening = "reopening";

    /// <summary>Every step, the next one first.</summary>
    public static readonly IReadOnlyList<string> All = [Progress, Completion, Correction, Dropping, Reopening];
}

/// <summary>What happens to an activity of a work plan, as its timeline names it.</summary>
public static class WorkPlanHappenings
{
    /// <summary>It was entered.</summary>
    public const string Entered = "entered";

    /// <summary>Its owner said how far it has come.</summary>
    public const string Progressed = "progressed";

    /// <summary>It was put right.</summary>
    public const string Corrected = "corrected";

    /// <summary>It was not over after all.</summary>
    public const string Reopened = "reopened";

    /// <summary>Every happening.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Entered,
        Progressed,
        Corrected,
        WorkPlanStatus.Done,
        WorkPlanStatus.Dropped,
        Reopened,
    ];
}
