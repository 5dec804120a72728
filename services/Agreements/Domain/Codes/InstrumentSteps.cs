namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Steps of an instrument's life, as addresses name them, in their order.</summary>
public static class InstrumentSteps
{
    /// <summary>Giao đàm phán.</summary>
    public const string Mandate = "mandate";

    /// <summary>Đàm phán.</summary>
    public const string Negotiation = "negotiation";

    /// <summary>Ký tắt.</summary>
    public const string Initialling = "initialling";

    /// <summary>Đề xuất ký.</summary>
    public const string Proposal = "proposal";

    /// <summary>Đồng ý ký.</summary>
    public const string Approval = "approval";

    /// <summary>Ký.</summary>
    public const string Signature = "signature";

    /// <summary>Phê chuẩn, phê duyệt.</summary>
    public const string Ratification = "ratification";

    /// <summary>Có hiệu lực.</summary>
    public const string EntryIntoForce = "entry-into-force";

    /// <summary>Sửa đổi, bổ sung.</summary>
    public const string Amendments = "amendments";

    /// <summary>Rà soát: bắt đầu hoặc kết thúc.</summary>
    public const string Review = "review";

    /// <summary>Chấm dứt.</summary>
    public const string Termination = "termination";

    /// <summary>Đính chính thông tin đã ghi.</summary>
    public const string Corrections = "corrections";

    /// <summary>Văn bản kèm theo.</summary>
    public const string Documents = "documents";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Mandate,
        Negotiation,
        Initialling,
        Proposal,
        Approval,
        Signature,
        Ratification,
        EntryIntoForce,
        Amendments,
        Review,
        Termination,
        Corrections,
        Documents,
    ];
}
