namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Where what an agency does for a task stands in a quarter.</summary>
public static class TaskStates
{
    /// <summary>Chưa báo cáo.</summary>
    public const string NotReported = "notReported";

    /// <summary>Chưa triển khai.</summary>
    public const string NotStarted = "notStarted";

    /// <summary>Đang triển khai.</summary>
    public const string UnderWay = "underWay";

    /// <summary>Gặp khó khăn, vướng mắc.</summary>
    public const string Hindered = "hindered";

    /// <summary>Đã hoàn thành.</summary>
    public const string Done = "done";
}
