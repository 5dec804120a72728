namespace Cooperation.Repatriation.Domain;

/// <summary>Missions abroad and the desks of theirs: a mission's desk is called by the mission's code, <c>BNG-KH-PNH</c> for <c>KH-PNH</c>.</summary>
public static class Missions
{
    /// <summary>The list of their codes.</summary>
    public const string List = "mission";

    /// <summary>The agency that they belong to: the foreign ministry.</summary>
    public const string Agency = "BNG";

    /// <summary>The desk of the ministry that sees all of them: the Consular Department.</summary>
    public const string Department = "BNG-CLS";

    private const string Front = Agency + "-";

    /// <summary>The mission whose desk this is; null for every other desk.</summary>
    public static string? OfDesk(string desk) =>
        desk != Department && desk.StartsWith(Front, StringComparison.Ordinal) && desk.Split('-').Length == 3 ? desk[Front.Length..] : null;

    /// <summary>The country that a mission is in.</summary>
    public static string CountryOf(string mission) => mission.Split('-')[0];
}
