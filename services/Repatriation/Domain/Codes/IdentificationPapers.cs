namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>The kind of paper by which it is decided whether somebody is a victim (Law 66/2011/QH12, article 28).</summary>
public static class IdentificationPapers
{
    /// <summary>Giấy xác nhận của Công an cấp huyện.</summary>
    public const string DistrictPolice = "districtPolice";

    /// <summary>Giấy xác nhận của cơ quan giải cứu.</summary>
    public const string RescueAgency = "rescueAgency";

    /// <summary>Giấy xác nhận của cơ quan điều tra, viện kiểm sát, tòa án.</summary>
    public const string ProsecutingBody = "prosecutingBody";

    /// <summary>Giấy tờ của cơ quan nước ngoài đã hợp pháp hóa lãnh sự.</summary>
    public const string ForeignAuthority = "foreignAuthority";
}
