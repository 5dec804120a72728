namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>How they came to be brought home.</summary>
public static class CaseRoutes
{
    /// <summary>Được giải cứu.</summary>
    public const string Rescued = "rescued";

    /// <summary>Tự trở về.</summary>
    public const string SelfReturned = "selfReturned";

    /// <summary>Phía bạn trao trả theo văn kiện.</summary>
    public const string HandedOver = "handedOver";

    /// <summary>Cơ quan đại diện thông báo.</summary>
    public const string MissionNotified = "missionNotified";

    /// <summary>Qua nước thứ ba.</summary>
    public const string ThirdCountry = "thirdCountry";
}
