using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>How records of a type are split and named: what their kind and their status are called, and which other dimensions they have.</summary>
/// <param name="Unit">What one of them is.</param>
/// <param name="Source">Where they are kept.</param>
/// <param name="Splits">What their figures may be split by; kind and status with the names that they have here.</param>
internal sealed record RecordWords(Text Unit, Text Source, IReadOnlyList<Dimension> Splits)
{
    private static readonly IReadOnlyDictionary<string, RecordWords> All = new Dictionary<string, RecordWords>(StringComparer.Ordinal)
    {
        ["exchange"] = new(
            new("trao đổi", "exchange"),
            new("Sổ trao đổi đường dây nóng", "The log of hotline exchanges"),
            [
                Dimensions.Partner,
                Dimensions.Quarter,
                Dimensions.Month,
                Dimensions.Kind,
                Dimensions.Direction,
                Dimensions.Urgency,
                Dimensions.Area,
                Dimensions.Province,
                Dimensions.Agency,
                Dimensions.Desk,
                Dimensions.Status,
            ]
        ),
        ["person"] = new(
            new("người", "person"),
            new("Người trong hồ sơ hồi hương", "The persons of repatriation cases"),
            [
                Dimensions.Partner,
                Dimensions.Quarter,
                Dimensions.Month,
                Kind(new("Con đường", "Route"), "caseRoute"),
                Dimensions.Direction with
                {
                    List = "caseDirection",
                },
                Dimensions.Sex,
                Dimensions.AgeBand,
                Dimensions.Gate,
                Dimensions.Province,
                Dimensions.Mission,
                Dimensions.Agency,
                Dimensions.Desk,
                Status(new("Giai đoạn", "Stage"), "personStage"),
            ]
        ),
        ["case"] = new(
            new("hồ sơ", "case"),
            new("Hồ sơ hồi hương", "The repatriation cases"),
            [
                Dimensions.Partner,
                Dimensions.Quarter,
                Dimensions.Month,
                Kind(new("Con đường", "Route"), "caseRoute"),
                Dimensions.Direction with
                {
                    List = "caseDirection",
                },
                Dimensions.Mission,
                Dimensions.Agency,
                Dimensions.Desk,
                Status(Dimensions.Status.Name, "caseStatus"),
            ]
        ),
        ["handover"] = new(
            new("đợt", "handover"),
            new("Các đợt giao nhận", "The handovers"),
            [
                Dimensions.Partner,
                Dimensions.Quarter,
                Dimensions.Month,
                Kind(Dimensions.Gate.Name, "gate"),
                Dimensions.Direction with
                {
                    List = "caseDirection",
                },
                Dimensions.Province,
                Dimensions.Agency,
                Dimensions.Desk,
                Status(Dimensions.Status.Name, "handoverStatus"),
            ]
        ),
        ["instrument"] = new(
            new("văn kiện", "instrument"),
            new("Danh mục văn kiện hợp tác", "The list of instruments"),
            [
                Dimensions.Partner,
                Kind(new("Loại văn kiện", "Kind of instrument"), "instrumentKind"),
                Dimensions.Agency,
                Status(Dimensions.Status.Name, "instrumentStatus"),
            ]
        ),
        ["activity"] = new(
            new("hoạt động", "activity"),
            new("Kế hoạch hoạt động ưu tiên", "The plans of priority activities"),
            [
                Dimensions.Partner,
                Kind(new("Văn kiện, khuôn khổ", "Instrument, framework"), "meetingFramework"),
                Dimensions.Agency with
                {
                    Name = new("Cơ quan thực hiện", "Owner"),
                },
                Dimensions.Province,
                Status(Dimensions.Status.Name, "activityStatus"),
            ]
        ),
        ["meeting"] = new(
            new("cuộc họp", "meeting"),
            new("Sổ cuộc họp", "The list of meetings"),
            [
                Dimensions.Partner,
                Dimensions.Quarter,
                Dimensions.Month,
                Kind(new("Khuôn khổ, văn kiện", "Framework, instrument"), "meetingFramework"),
                Dimensions.Agency,
                Status(Dimensions.Status.Name, "meetingStatus"),
            ]
        ),
        ["actionitem"] = new(
            new("việc", "action item"),
            new("Sổ kết luận hội nghị", "The decisions of meetings"),
            [
                Dimensions.Partner,
                Dimensions.Quarter,
                Dimensions.Month,
                Kind(new("Chuỗi họp", "Series of meetings"), "meetingSeries"),
                Dimensions.Agency with
                {
                    Name = new("Cơ quan được giao", "Owner"),
                },
                Status(Dimensions.Status.Name, "actionItemStatus"),
            ]
        ),
        ["project"] = new(
            new("dự án", "project"),
            new("Danh mục dự án", "The list of projects"),
            [
                Dimensions.Partner,
                Dimensions.Quarter,
                Dimensions.Month,
                Kind(Dimensions.Donor.Name, "projectDonor"),
                Dimensions.Agency,
                Status(Dimensions.Status.Name, "projectStatus"),
            ]
        ),
        ["task"] = new(
            new("lượt báo cáo", "report"),
            new("Báo cáo quý theo nhiệm vụ", "Quarterly reports by task"),
            [
                Dimensions.Quarter,
                Kind(new("Mục của kế hoạch", "Section of the plan"), "planSection"),
                Dimensions.Agency with
                {
                    Name = new("Cơ quan báo cáo", "Reporting agency"),
                },
                Dimensions.Province,
                Status(Dimensions.Status.Name, "taskStatus"),
            ]
        ),
        ["review"] = new(
            new("lần rà soát", "review"),
            new("Lịch rà soát văn kiện", "The calendar of reviews"),
            [
                Dimensions.Partner,
                Kind(new("Loại rà soát", "Kind of review"), "reviewKind"),
                Dimensions.Agency,
                Status(Dimensions.Status.Name, "reviewStatus"),
            ]
        ),
        ["delegation"] = new(
            new("đoàn", "delegation"),
            new("Sổ cuộc họp", "The list of meetings"),
            [Status(Dimensions.Status.Name, "delegationStatus")]
        ),
    };

    private static readonly RecordWords Others = new(
        new("bản ghi", "record"),
        new("Các dịch vụ", "The services"),
        [Dimensions.Partner, Dimensions.Agency]
    );

    /// <summary>Those of a type of facts.</summary>
    public static RecordWords Of(string type) => All.GetValueOrDefault(type, Others);

    private static Dimension Kind(Text name, string list) => Dimensions.Kind with { Name = name, List = list };

    private static Dimension Status(Text name, string list) => Dimensions.Status with { Name = name, List = list };
}
