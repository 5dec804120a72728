namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>By what somebody travels.</summary>
public static class TravelMeans
{
    /// <summary>Đường bộ.</summary>
    public const string Road = "road";

    /// <summary>Đường hàng không.</summary>
    public const string Air = "air";

    /// <summary>Đường sắt.</summary>
    public const string Rail = "rail";

    /// <summary>Đường thủy.</summary>
    public const string Water = "water";
}

/// <summary>Where a ticket stands.</summary>
public static class TicketStates
{
    /// <summary>Không cần vé.</summary>
    public const string NotNeeded = "notNeeded";

    /// <summary>Chưa mua.</summary>
    public const string ToBuy = "toBuy";

    /// <summary>Đã giữ chỗ.</summary>
    public const string Booked = "booked";

    /// <summary>Đã xuất vé.</summary>
    public const string Issued = "issued";

    /// <summary>Those with which nobody can board yet.</summary>
    public static readonly IReadOnlyList<string> Open = [ToBuy, Booked];
}

/// <summary>Who says that somebody is fit to travel.</summary>
public static class FitnessSayers
{
    /// <summary>Bệnh viện, phòng khám.</summary>
    public const string Hospital = "hospital";

    /// <summary>Bác sĩ của cơ sở tạm lánh.</summary>
    public const string ShelterDoctor = "shelterDoctor";

    /// <summary>Bác sĩ của tổ chức hỗ trợ.</summary>
    public const string OrganisationDoctor = "organisationDoctor";
}

/// <summary>Who travels with somebody; never a name.</summary>
public static class EscortKinds
{
    /// <summary>Cơ quan.</summary>
    public const string Agency = "agency";

    /// <summary>Tổ chức.</summary>
    public const string Organisation = "organisation";

    /// <summary>Người thân.</summary>
    public const string Relative = "relative";
}

/// <summary>By what a need on the way is answered in the plan of a journey.</summary>
public static class NeedAnswers
{
    /// <summary>Xác nhận đủ sức khỏe đi lại.</summary>
    public const string Fitness = "fitness";

    /// <summary>Người đi cùng.</summary>
    public const string Escort = "escort";
}
