namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What shows that something was done.</summary>
public static class ActivityEvidenceKinds
{
    /// <summary>Trao đổi đường dây nóng.</summary>
    public const string Exchange = "exchange";

    /// <summary>Hồ sơ hồi hương.</summary>
    public const string Case = "case";

    /// <summary>Người được hồi hương.</summary>
    public const string Person = "person";

    /// <summary>Cuộc họp.</summary>
    public const string Meeting = "meeting";

    /// <summary>Số liệu.</summary>
    public const string Figure = "figure";

    /// <summary>Tệp.</summary>
    public const string File = "file";
}
