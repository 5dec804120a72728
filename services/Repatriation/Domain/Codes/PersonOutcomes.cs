namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>How it ended for a person.</summary>
public static class PersonOutcomes
{
    /// <summary>Đã hòa nhập cộng đồng.</summary>
    public const string Settled = "settled";

    /// <summary>Không phải nạn nhân.</summary>
    public const string NotVictim = "notVictim";

    /// <summary>Không xác minh được nhân thân.</summary>
    public const string NotConfirmed = "notConfirmed";

    /// <summary>Từ chối hỗ trợ.</summary>
    public const string SupportDeclined = "supportDeclined";

    /// <summary>Mất liên lạc.</summary>
    public const string Missing = "missing";

    /// <summary>Đã chết.</summary>
    public const string Died = "died";

    /// <summary>Định cư ở nước thứ ba.</summary>
    public const string Resettled = "resettled";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Settled, NotVictim, NotConfirmed, SupportDeclined, Missing, Died, Resettled];
}
