namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Where a case stands; its persons stand each for himself.</summary>
public static class CaseStatus
{
    /// <summary>Something is still to be done.</summary>
    public const string Open = "open";

    /// <summary>Nothing more is to be done.</summary>
    public const string Closed = "closed";

    /// <summary>It went into another.</summary>
    public const string Merged = "merged";

    /// <summary>Opened by mistake. It keeps its number and counts nowhere.</summary>
    public const string Voided = "voided";

    /// <summary>Whether something more is written down for a case: of one that went into another, only what it has goes on (an answer comes, a cost is struck).</summary>
    public static bool TakesMore(string status) => status is not (Merged or Voided);
}
