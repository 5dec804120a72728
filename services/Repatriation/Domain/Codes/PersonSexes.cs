namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Sex of a person, as far as it is known.</summary>
public static class PersonSexes
{
    /// <summary>Nữ.</summary>
    public const string Female = "female";

    /// <summary>Nam.</summary>
    public const string Male = "male";

    /// <summary>Khác.</summary>
    public const string Other = "other";

    /// <summary>Chưa rõ.</summary>
    public const string Unknown = "unknown";
}
