namespace Cooperation.Contracts;

/// <summary>One agency's part of a delegation, in numbers. A part of a message, never one by itself.</summary>
public sealed record AgencyDelegates
{
    /// <summary>The agency.</summary>
    public required Code Agency { get; init; }

    /// <summary>How many it was asked for; null where no number was named.</summary>
    public int? Quota { get; init; }

    /// <summary>How many it has proposed.</summary>
    public required int Proposed { get; init; }

    /// <summary>How many were approved.</summary>
    public required int Approved { get; init; }

    /// <summary>How many came; null until attendance is taken.</summary>
    public int? Present { get; init; }

    /// <summary>How many stayed away without excuse; null until attendance is taken.</summary>
    public int? Absent { get; init; }

    /// <summary>How many were excused; null until attendance is taken.</summary>
    public int? Excused { get; init; }
}
