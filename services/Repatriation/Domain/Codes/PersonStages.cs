namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Where the return of one person stands.</summary>
public static class PersonStages
{
    /// <summary>Đã có thông báo.</summary>
    public const string Reported = "reported";

    /// <summary>Đang xác minh nhân thân.</summary>
    public const string IdentityCheck = "identityCheck";

    /// <summary>Đã xác minh là công dân.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>Không xác minh được: a side way, from which a new request leads back.</summary>
    public const string NotConfirmed = "notConfirmed";

    /// <summary>Đã cấp giấy tờ về nước.</summary>
    public const string PapersIssued = "papersIssued";

    /// <summary>Đã lên kế hoạch trao trả.</summary>
    public const string HandoverPlanned = "handoverPlanned";

    /// <summary>Đã tiếp nhận.</summary>
    public const string Received = "received";

    /// <summary>Hỗ trợ ban đầu.</summary>
    public const string InitialSupport = "initialSupport";

    /// <summary>Đã chuyển về địa phương.</summary>
    public const string Referred = "referred";

    /// <summary>Đã hòa nhập cộng đồng.</summary>
    public const string Settled = "settled";

    /// <summary>Đã kết thúc.</summary>
    public const string Closed = "closed";

    /// <summary>Mất liên lạc.</summary>
    public const string Missing = "missing";

    /// <summary>Đã chết.</summary>
    public const string Died = "died";

    /// <summary>Định cư ở nước thứ ba.</summary>
    public const string Resettled = "resettled";

    /// <summary>Those in which nothing more is to be done.</summary>
    public static readonly IReadOnlyList<string> Over = [Closed, Missing, Died, Resettled];

    /// <summary>Those of somebody who has been received.</summary>
    public static readonly IReadOnlyList<string> AfterReception = [Received, InitialSupport, Referred, Settled];
}
