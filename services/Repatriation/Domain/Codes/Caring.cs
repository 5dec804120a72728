namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What is kept of the care for a person beside his return.</summary>
public static class CareTypes
{
    /// <summary>Thăm hỏi, theo dõi sau khi trở về.</summary>
    public const string Visit = "visit";

    /// <summary>Khoản, việc hỗ trợ.</summary>
    public const string Support = "support";

    /// <summary>Sự đồng ý.</summary>
    public const string Consent = "consent";
}

/// <summary>Where a visit, a support or a consent stands.</summary>
public static class CareStates
{
    /// <summary>Đã lên kế hoạch.</summary>
    public const string Planned = "planned";

    /// <summary>Đã thực hiện.</summary>
    public const string Done = "done";

    /// <summary>Không thực hiện được.</summary>
    public const string Missed = "missed";

    /// <summary>Đang hỗ trợ.</summary>
    public const string Running = "running";

    /// <summary>Đã dừng.</summary>
    public const string Stopped = "stopped";

    /// <summary>Từ chối.</summary>
    public const string Refused = "refused";

    /// <summary>Ghi nhầm, bỏ.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Đồng ý.</summary>
    public const string Given = "given";

    /// <summary>Rút lại sự đồng ý.</summary>
    public const string Withdrawn = "withdrawn";
}

/// <summary>How somebody is visited.</summary>
public static class VisitKinds
{
    /// <summary>Thăm tại nhà.</summary>
    public const string HomeVisit = "homeVisit";

    /// <summary>Gọi điện thăm hỏi.</summary>
    public const string Call = "call";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [HomeVisit, Call];
}

/// <summary>What is given.</summary>
public static class SupportKinds
{
    /// <summary>Trợ giúp pháp lý.</summary>
    public const string LegalAid = "legalAid";

    /// <summary>Học văn hóa.</summary>
    public const string Schooling = "schooling";

    /// <summary>Học nghề, việc làm.</summary>
    public const string Vocational = "vocational";

    /// <summary>Y tế.</summary>
    public const string Health = "health";

    /// <summary>Tâm lý.</summary>
    public const string Psychological = "psychological";

    /// <summary>Nhu cầu thiết yếu, đi lại.</summary>
    public const string Essentials = "essentials";

    /// <summary>Trợ cấp khó khăn ban đầu.</summary>
    public const string Allowance = "allowance";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [LegalAid, Schooling, Vocational, Health, Psychological, Essentials, Allowance];
}

/// <summary>To what somebody agrees.</summary>
public static class ConsentKinds
{
    /// <summary>Chia sẻ thông tin với phía bạn.</summary>
    public const string Sharing = "sharing";

    /// <summary>Báo cho gia đình.</summary>
    public const string Family = "family";

    /// <summary>Chuyển về địa phương.</summary>
    public const string HomeProvince = "homeProvince";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Sharing, Family, HomeProvince];
}

/// <summary>How somebody was found to be at a visit.</summary>
public static class VisitOutcomes
{
    /// <summary>Ổn định.</summary>
    public const string Stable = "stable";

    /// <summary>Cần hỗ trợ thêm.</summary>
    public const string NeedsMore = "needsMore";

    /// <summary>Có nguy cơ bị mua bán lại.</summary>
    public const string AtRisk = "atRisk";

    /// <summary>Đã chuyển đi nơi khác.</summary>
    public const string MovedAway = "movedAway";
}

/// <summary>Who agrees.</summary>
public static class ConsentGivers
{
    /// <summary>Chính người đó.</summary>
    public const string Person = "person";

    /// <summary>Người đại diện hợp pháp.</summary>
    public const string Guardian = "guardian";
}
