using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Reviews.Returns;

/// <summary>Words of the figures about persons brought home, handovers and target T3.</summary>
internal static class ReturnFigureTexts
{
    public static readonly Text Over = new("Tổng hợp · Hồi hương", "Reviews · Repatriation");
    public static readonly Text Persons = new("Người được hồi hương theo giai đoạn", "Persons brought home by stage");
    public static readonly Text PersonsShort = new("Người được hồi hương", "Persons brought home");
    public static readonly Text Handovers = new("Tiếp nhận qua cửa khẩu", "Received by gate");
    public static readonly Text Route = new("Con đường trở về", "Route");
    public static readonly Text AllRoutes = new("Mọi con đường", "All routes");
    public static readonly Text Stage = new("Giai đoạn", "Stage");
    public static readonly Text Place = new("Cửa khẩu, mốc giới", "Gate or marker");
    public static readonly Text Batches = new("Số đợt", "Handovers");
    public static readonly Text Planned = new("Theo kế hoạch", "Planned");
    public static readonly Text Came = new("Đã đến", "Came");
    public static readonly Text Unlisted = new("Ngoài danh sách", "Not listed");
    public static readonly Text NoPersons = new("Chưa có ai được báo trong năm {0}", "Nobody was reported in {0} yet");
    public static readonly Text NoHandovers = new("Chưa có đợt giao nhận nào trong năm {0}", "No handover in {0} yet");
    public static readonly Text NoneText = new(
        "Số liệu tự cập nhật trong vài giây sau khi một đơn vị ghi bước mới.",
        "The figure follows within seconds when a desk takes a step."
    );
    public static readonly Text PersonsSentence = new(
        "người được báo trong năm {0}; mỗi con số mở ra danh sách bí danh.",
        "persons reported in {0}; every number opens to the pseudonyms behind it."
    );
    public static readonly Text HandoversSentence = new(
        "đợt giao nhận trong năm {0}: {1} người theo kế hoạch, {2} người đã đến.",
        "handovers in {0}: {1} persons planned, {2} came."
    );
    public static readonly Text Goal = new("Chỉ tiêu: {0}%", "Goal: {0} %");
    public static readonly Text Percent = new("{0}%", "{0} %");
    public static readonly Text Reached = new("Đạt", "Reached");
    public static readonly Text NotReached = new("Chưa đạt", "Not reached");
    public static readonly Text NothingToDo = new("Chưa có trường hợp nào để tính.", "There is nothing to count yet.");
    public static readonly Text Met = new("Đạt", "Reached by");
    public static readonly Text Of = new("Trên tổng số", "Of");
    public static readonly Text WithinLimit = new("Còn trong thời hạn, tính riêng", "Still within the time limit, set apart");
    public static readonly Text Missing = new("Chưa đạt, đã hết thời hạn", "Not reached, out of time");
    public static readonly Text RecordsPersons = new("Những người phía sau con số", "Persons behind the number");
    public static readonly Text RecordsHandovers = new("Các đợt phía sau con số", "Handovers behind the number");
    public static readonly Text CountPersons = new("{0} người", "{0} persons");
    public static readonly Text CountHandovers = new("{0} đợt", "{0} handovers");
    public static readonly Text First = new("{0} dòng đầu tiên", "First {0} rows");
    public static readonly Text NoRecords = new("Không có gì phía sau con số này", "Nothing stands behind this number");
    public static readonly Text RecordsHint = new(
        "Cán bộ kế hoạch xem bí danh, ngày và mã; ai là ai chỉ mở ở đơn vị đang phụ trách.",
        "Planners see pseudonyms, dates and codes; who somebody is opens at the desk in charge only."
    );
    public static readonly Text Pseudonym = new("Bí danh", "Pseudonym");
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text Reported = new("Báo tin", "Reported");
    public static readonly Text PlannedAt = new("Dự kiến", "Planned for");
}
