namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What sort of instrument it is: the law it goes by follows from it.</summary>
public static class InstrumentKinds
{
    /// <summary>Điều ước quốc tế.</summary>
    public const string Treaty = "treaty";

    /// <summary>Thỏa thuận quốc tế.</summary>
    public const string InternationalAgreement = "internationalAgreement";

    /// <summary>Bản ghi nhớ.</summary>
    public const string Memorandum = "memorandum";

    /// <summary>Quy trình chuẩn.</summary>
    public const string Procedure = "procedure";

    /// <summary>Kế hoạch hành động chung.</summary>
    public const string ActionPlan = "actionPlan";
}
