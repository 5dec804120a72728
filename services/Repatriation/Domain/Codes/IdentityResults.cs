namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What a check of an identity came to.</summary>
public static class IdentityResults
{
    /// <summary>A citizen.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>It could not be found out.</summary>
    public const string NotConfirmed = "notConfirmed";
}
