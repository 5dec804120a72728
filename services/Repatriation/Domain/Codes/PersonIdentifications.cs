namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Whether the person is a victim. It moves by itself, beside the return.</summary>
public static class PersonIdentifications
{
    /// <summary>Nghi là nạn nhân.</summary>
    public const string Suspected = "suspected";

    /// <summary>Đang xác định.</summary>
    public const string UnderIdentification = "underIdentification";

    /// <summary>Nạn nhân.</summary>
    public const string Victim = "victim";

    /// <summary>Không phải nạn nhân: a decision, which deletes nobody.</summary>
    public const string NotVictim = "notVictim";
}
