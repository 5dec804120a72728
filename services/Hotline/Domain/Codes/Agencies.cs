namespace Cooperation.Hotline.Domain.Codes;

/// <summary>The two forces that may lead an exchange.</summary>
public static class Agencies
{
    /// <summary>Bộ Công an, whose central desk is the programme's standing agency.</summary>
    public const string Police = "BCA";

    /// <summary>Bộ đội Biên phòng.</summary>
    public const string BorderGuard = "BDBP";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> Forces { get; } = [Police, BorderGuard];
}
