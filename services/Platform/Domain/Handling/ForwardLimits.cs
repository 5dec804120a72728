namespace Cooperation.Platform.Domain.Handling;

/// <summary>How far information may be passed on, nearest first.</summary>
public static class ForwardLimits
{
    /// <summary>To nobody.</summary>
    public const string None = "none";

    /// <summary>Within the agency that leads.</summary>
    public const string OwnAgency = "ownAgency";

    /// <summary>To the agencies of Viet Nam that need to know.</summary>
    public const string Agencies = "agencies";

    /// <summary>To other partners too.</summary>
    public const string Partners = "partners";

    /// <summary>All of them, nearest first.</summary>
    public static readonly IReadOnlyList<string> All = [None, OwnAgency, Agencies, Partners];
}
