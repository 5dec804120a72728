namespace Cooperation.Hotline.Domain.Codes;

/// <summary>Which way an exchange went.</summary>
public static class Directions
{
    /// <summary>From the partner to us.</summary>
    public const string Incoming = "incoming";

    /// <summary>From us to the partner.</summary>
    public const string Outgoing = "outgoing";
}
