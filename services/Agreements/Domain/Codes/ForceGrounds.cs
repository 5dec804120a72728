namespace Cooperation.Agreements.Domain.Codes;

/// <summary>On what ground an instrument entered into force.</summary>
public static class ForceGrounds
{
    /// <summary>Thông báo về việc điều ước quốc tế có hiệu lực.</summary>
    public const string Notice = "notice";

    /// <summary>Trao đổi công hàm.</summary>
    public const string ExchangeOfNotes = "exchangeOfNotes";

    /// <summary>Từ ngày ký.</summary>
    public const string OnSignature = "onSignature";

    /// <summary>Chưa kiểm chứng.</summary>
    public const string Unverified = "unverified";
}
