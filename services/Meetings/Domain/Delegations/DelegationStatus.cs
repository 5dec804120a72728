namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>Where a delegation stands.</summary>
public static class DelegationStatus
{
    /// <summary>Agencies were asked for names.</summary>
    public const string Asked = "asked";

    /// <summary>At least one of them has named somebody.</summary>
    public const string Proposed = "proposed";

    /// <summary>Somebody has decided on it.</summary>
    public const string Approved = "approved";

    /// <summary>It was noted who came.</summary>
    public const string Attended = "attended";
}

/// <summary>Where a member of a delegation stands.</summary>
public static class DelegateStates
{
    /// <summary>His agency has named him.</summary>
    public const string Proposed = "proposed";

    /// <summary>He goes.</summary>
    public const string Approved = "approved";

    /// <summary>He was named and not taken.</summary>
    public const string NotTaken = "notTaken";

    /// <summary>Somebody goes in his place.</summary>
    public const string Replaced = "replaced";

    /// <summary>He came without belonging to it.</summary>
    public const string Visitor = "visitor";
}

/// <summary>Whether somebody came on a day.</summary>
public static class Attendances
{
    /// <summary>He came.</summary>
    public const string Present = "present";

    /// <summary>He stayed away.</summary>
    public const string Absent = "absent";

    /// <summary>He stayed away with an excuse.</summary>
    public const string Excused = "excused";

    /// <summary>He came as a visitor.</summary>
    public const string Visitor = "visitor";

    /// <summary>Every code of the list.</summary>
    public static readonly IReadOnlyList<string> All = [Present, Absent, Excused, Visitor];

    /// <summary>Those that are said of a member.</summary>
    public static readonly IReadOnlyList<string> OfMembers = [Present, Absent, Excused];
}
