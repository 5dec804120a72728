namespace Cooperation.Meetings.Domain.Codes;

/// <summary>How far a passport or a visa of somebody who goes has come. Its number and his birth date are no part of this: they are sealed (<see cref="Delegations.TravelIdentity"/>).</summary>
public static class TravelPaperStates
{
    /// <summary>None is needed.</summary>
    public const string NotNeeded = "notNeeded";

    /// <summary>Not there yet.</summary>
    public const string Missing = "missing";

    /// <summary>Asked for.</summary>
    public const string Applied = "applied";

    /// <summary>There.</summary>
    public const string Ready = "ready";

    /// <summary>Every state.</summary>
    public static readonly IReadOnlyList<string> All = [NotNeeded, Missing, Applied, Ready];

    /// <summary>With these he can travel.</summary>
    public static readonly IReadOnlyList<string> Enough = [NotNeeded, Ready];
}
