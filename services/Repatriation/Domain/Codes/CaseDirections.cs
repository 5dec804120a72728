namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Which way people are brought home.</summary>
public static class CaseDirections
{
    /// <summary>Citizens, to Viet Nam.</summary>
    public const string Home = "home";

    /// <summary>Foreign victims, from Viet Nam.</summary>
    public const string Abroad = "abroad";
}
