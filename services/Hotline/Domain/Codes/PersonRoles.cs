namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What a person mentioned is to the matter; one person may be several.</summary>
public static class PersonRoles
{
    /// <summary>Nạn nhân.</summary>
    public const string Victim = "victim";

    /// <summary>Đối tượng.</summary>
    public const string Suspect = "suspect";

    /// <summary>Người làm chứng.</summary>
    public const string Witness = "witness";

    /// <summary>Người thân thích.</summary>
    public const string Relative = "relative";

    /// <summary>Người khác.</summary>
    public const string Other = "other";
}
