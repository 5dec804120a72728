namespace Cooperation.Platform.Domain.People;

/// <summary>Sex of a person as his papers or the partner give it; left out where nobody knows.</summary>
public static class Sexes
{
    /// <summary>Nữ.</summary>
    public const string Female = "female";

    /// <summary>Nam.</summary>
    public const string Male = "male";

    /// <summary>Khác.</summary>
    public const string Other = "other";
}
