namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Who reported a case. Line 111 and other organisations are sources, no channels of ours.</summary>
public static class CaseSources
{
    /// <summary>Cơ quan đại diện.</summary>
    public const string Mission = "mission";

    /// <summary>Cơ quan nước sở tại.</summary>
    public const string HostAuthority = "hostAuthority";

    /// <summary>Đường dây nóng giữa hai bên.</summary>
    public const string Hotline = "hotline";

    /// <summary>Đồn biên phòng.</summary>
    public const string BorderPost = "borderPost";

    /// <summary>Tổng đài 111.</summary>
    public const string Line111 = "line111";

    /// <summary>Tổ chức khác.</summary>
    public const string OtherOrganisation = "otherOrganisation";

    /// <summary>Nước thứ ba.</summary>
    public const string ThirdCountry = "thirdCountry";
}
