using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Reviews.Operations;

/// <summary>Words of what operators do with the facts of Reviews.</summary>
internal static class OperationTexts
{
    public static readonly Text Replays = new("Phát lại dữ liệu", "Replays");
    public static readonly Text ReplaysLead = new(
        "Phát lại là dựng lại số liệu đánh giá từ nhật ký thông điệp của từng dịch vụ. Trong lúc đó công việc vẫn tiếp tục, số liệu đang xem giữ nguyên và được thay một lần khi đã đủ.",
        "A replay builds the facts of the reviews anew from each service's log of messages. Work goes on meanwhile; figures stay as they are and change at once when all is there."
    );
    public static readonly Text ReplayAll = new("Phát lại tất cả", "Replay everything");
    public static readonly Text ReplayOne = new("Phát lại", "Replay");
    public static readonly Text RunningTitle = new("Đang phát lại", "Replaying");
    public static readonly Text ProgressOf = new("Đã áp dụng {0} trên {1} thông điệp", "{0} of {1} messages applied");
    public static readonly Text Counting = new(
        "Đã áp dụng {0} thông điệp; dịch vụ gửi chưa báo tổng số",
        "{0} messages applied; their service has not said yet how many there are"
    );
    public static readonly Text Refresh = new("Xem tiến độ mới nhất", "Show the latest progress");
    public static readonly Text Facts = new("Số liệu", "Facts");
    public static readonly Text Service = new("Dịch vụ", "Service");
    public static readonly Text State = new("Tình trạng", "State");
    public static readonly Text Messages = new("Thông điệp", "Messages");
    public static readonly Text Begun = new("Bắt đầu", "Begun");
    public static readonly Text Ended = new("Kết thúc", "Ended");
    public static readonly Text Never = new("Chưa phát lại", "Never");
    public static readonly Text Again = new("Làm lại", "Again");

    public static readonly Text ServerClock = new(
        "Thời gian trên trang này theo đồng hồ máy chủ, bây giờ là {0}, không theo ngày của dữ liệu mẫu.",
        "Times on this page are of the server's clock, where it is {0} now, and not of the demo's day."
    );

    public static readonly Text Reconciliation = new("Đối chiếu số liệu", "Reconciliation");
    public static readonly Text ReconciliationLead = new(
        "Mỗi dịch vụ đếm hồ sơ trong bảng của mình theo đối tác và tháng; số liệu đánh giá được so với con số ấy. Chỉ ô khác nhau mới được liệt kê từng hồ sơ. Tự chạy mỗi đêm.",
        "Each service counts the records in its own tables by partner and month, and what the reviews keep is held against that. Only cells that differ are listed record by record. Runs by itself each night."
    );
    public static readonly Text Compare = new("Đối chiếu ngay", "Compare now");
    public static readonly Text NeverCompared = new("Chưa đối chiếu lần nào", "Nothing compared yet");
    public static readonly Text NeverComparedText = new(
        "Bấm “Đối chiếu ngay”, hoặc chờ lượt tự chạy đêm nay.",
        "Press ‘Compare now’, or wait for tonight's run."
    );
    public static readonly Text Comparing = new("Đang đối chiếu", "Comparing");
    public static readonly Text ComparingText = new(
        "Các dịch vụ đang đếm hồ sơ; ô khác nhau được hỏi lại cho đến khi hết khác hoặc khác biệt vẫn còn.",
        "The services count their records; cells that differ are asked again until the difference is gone or lasts."
    );
    public static readonly Text AgreesTitle = new("Không có khác biệt", "No difference");
    public static readonly Text AgreesText = new(
        "{0} hồ sơ của {1} dịch vụ khớp với số liệu đánh giá.",
        "{0} records of {1} services agree with the reviews."
    );
    public static readonly Text DiffersTitle = new("Có khác biệt", "There are differences");
    public static readonly Text DiffersText = new(
        "{0} ô khác nhau. Hãy xem thông điệp bị giữ, sau đó phát lại số liệu của dịch vụ ấy và đối chiếu lại.",
        "{0} cells differ. Look at the parked messages, then replay the facts of that service and compare again."
    );
    public static readonly Text SilentText = new("Dịch vụ không trả lời: {0}.", "Services that did not answer: {0}.");
    public static readonly Text At = new("Đối chiếu lúc {0}", "Compared at {0}");
    public static readonly Text AtNight = new("Tự đối chiếu lúc {0}", "Compared by itself at {0}");
    public static readonly Text Compared = new("Đã so sánh", "What was compared");
    public static readonly Text Cells = new("Ô", "Cells");
    public static readonly Text Records = new("Hồ sơ", "Records");
    public static readonly Text Differences = new("Ô khác nhau", "Cells that differ");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Month = new("Tháng", "Month");
    public static readonly Text Theirs = new("Dịch vụ có", "Service holds");
    public static readonly Text Ours = new("Đánh giá có", "Reviews keep");
    public static readonly Text Named = new("Hồ sơ khác nhau", "Records that differ");
    public static readonly Text Missing = new(
        "{0}: thiếu trong số liệu đánh giá (phiên bản {1})",
        "{0}: missing in the reviews (version {1})"
    );
    public static readonly Text Surplus = new("{0}: dịch vụ không có ở ô này", "{0}: the service has none in this cell");
    public static readonly Text OtherVersion = new(
        "{0}: phiên bản {1} ở dịch vụ, {2} ở số liệu đánh giá",
        "{0}: version {1} with the service, {2} in the reviews"
    );
    public static readonly Text IsCut = new("và những hồ sơ khác chưa liệt kê", "and others that are not listed");

    private static readonly Dictionary<string, Text> Services = new(StringComparer.Ordinal)
    {
        ["hotline"] = new("Đường dây nóng", "Hotline"),
        ["repatriation"] = new("Hồi hương", "Repatriation"),
        ["agreements"] = new("Văn kiện", "Agreements"),
        ["meetings"] = new("Hội nghị", "Meetings"),
    };

    private static readonly Dictionary<string, Text> Kinds = new(StringComparer.Ordinal)
    {
        ["exchange"] = new("Trao đổi", "Exchanges"),
        ["case"] = new("Hồ sơ hồi hương", "Cases"),
        ["person"] = new("Người hồi hương", "Persons"),
        ["handover"] = new("Đợt bàn giao", "Handovers"),
        ["instrument"] = new("Văn kiện", "Instruments"),
        ["activity"] = new("Hoạt động ưu tiên", "Priority activities"),
        ["review"] = new("Kỳ đánh giá", "Reviews of instruments"),
        ["project"] = new("Dự án", "Projects"),
        ["task"] = new("Nhiệm vụ theo quý", "Tasks by quarter"),
        ["meeting"] = new("Hội nghị", "Meetings"),
        ["delegation"] = new("Đoàn dự họp", "Delegations"),
        ["actionitem"] = new("Việc phải làm", "Action items"),
    };

    private static readonly Dictionary<string, Text> States = new(StringComparer.Ordinal)
    {
        [Reference.Known.Replay.Running] = new("Đang chạy", "Running"),
        ["ended"] = new("Đã xong", "Done"),
        ["abandoned"] = new("Đã bỏ", "Given up"),
    };

    /// <summary>What people call a service.</summary>
    public static Text ServiceOf(string owner) => Services.GetValueOrDefault(owner, new(owner, owner));

    /// <summary>What people call a kind of facts.</summary>
    public static Text KindOf(string type) => Kinds.GetValueOrDefault(type, new(type, type));

    /// <summary>Where a replay stands.</summary>
    public static Text StateOf(string? state) => state is null ? Never : States.GetValueOrDefault(state, new(state, state));
}
