namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What is said of two persons who seem the same, as addresses name it.</summary>
public static class MatchAnswers
{
    /// <summary>Là cùng một người.</summary>
    public const string Same = "same";

    /// <summary>Là người khác.</summary>
    public const string Different = "different";
}
