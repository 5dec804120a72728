namespace Cooperation.Meetings.Domain.Codes;

/// <summary>Whose meetings a calendar feed holds.</summary>
public static class FeedScopes
{
    /// <summary>Those that the desk keeps, and those for which its agency was asked for members.</summary>
    public const string Desk = "ofDesk";

    /// <summary>All that whoever opened it sees, the closed ones left out.</summary>
    public const string Person = "ofPerson";

    /// <summary>Every scope.</summary>
    public static readonly IReadOnlyList<string> All = [Person, Desk];
}

/// <summary>The languages in which calendars and invitations are written.</summary>
public static class WrittenLanguages
{
    /// <summary>Tiếng Việt.</summary>
    public const string Vi = "vi";

    /// <summary>English.</summary>
    public const string En = "en";

    /// <summary>Every language.</summary>
    public static readonly IReadOnlyList<string> All = [Vi, En];
}
