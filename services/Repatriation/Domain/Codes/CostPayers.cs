namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Who bears a cost of a return.</summary>
public static class CostPayers
{
    /// <summary>Ngân sách trung ương.</summary>
    public const string CentralBudget = "centralBudget";

    /// <summary>Ngân sách địa phương.</summary>
    public const string ProvincialBudget = "provincialBudget";

    /// <summary>Quỹ bảo hộ công dân.</summary>
    public const string CitizenProtectionFund = "citizenProtectionFund";

    /// <summary>Phía bạn.</summary>
    public const string PartnerSide = "partnerSide";

    /// <summary>Tổ chức quốc tế, phi chính phủ.</summary>
    public const string Organisation = "organisation";

    /// <summary>Người được đưa về hoặc gia đình.</summary>
    public const string Family = "family";
}
