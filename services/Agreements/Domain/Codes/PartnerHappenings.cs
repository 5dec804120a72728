namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens to a partner.</summary>
public static class PartnerHappenings
{
    /// <summary>It came with the plan's data.</summary>
    public const string Loaded = "loaded";

    /// <summary>Another unit of theirs works with us.</summary>
    public const string UnitAdded = "unitAdded";

    /// <summary>A unit of theirs does so no more.</summary>
    public const string UnitEnded = "unitEnded";

    /// <summary>Another office of theirs is our focal point.</summary>
    public const string FocalPointAdded = "focalPointAdded";

    /// <summary>A focal point is one no more.</summary>
    public const string FocalPointEnded = "focalPointEnded";
}
