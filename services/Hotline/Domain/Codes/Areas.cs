namespace Cooperation.Hotline.Domain.Codes;

/// <summary>Where the matter lies; it decides which force leads (plan 2018, II.6.b).</summary>
public static class Areas
{
    /// <summary>Nội địa: the police lead.</summary>
    public const string Inland = "inland";

    /// <summary>Biên giới: the border guard leads.</summary>
    public const string Border = "border";

    /// <summary>Biển: the border guard leads.</summary>
    public const string Sea = "sea";

    /// <summary>Hải đảo: the border guard leads.</summary>
    public const string Island = "island";

    /// <summary>The agency that leads in this area.</summary>
    public static string LeadAgencyOf(string area) => area == Inland ? Agencies.Police : Agencies.BorderGuard;
}
