using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Negotiations;

/// <summary>Words of the negotiation tracks.</summary>
internal static class NegotiationTexts
{
    public static readonly Text Title = new("Đàm phán", "Negotiations");
    public static readonly Text Nothing = new("Chưa có đàm phán nào", "No negotiations yet");
    public static readonly Text NothingText = new(
        "Hồ sơ đàm phán mở khi văn kiện được giao đàm phán; chỉ cơ quan tham gia đàm phán xem được.",
        "A track opens when the mandate to negotiate is given; the agencies of the delegation alone see it."
    );
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text What = new("Tên văn kiện", "Title");
    public static readonly Text Rounds = new("Vòng", "Rounds");
    public static readonly Text Points = new("Thống nhất / trong ngoặc / còn mở", "Agreed / in brackets / open");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text Beyond = new("vượt giới hạn được giao", "beyond the mandate");
    public static readonly Text BeyondNow = new(
        "Đã lưu. Nội dung này vượt giới hạn được giao: phải xin ý kiến cấp giao đàm phán.",
        "Saved. This goes beyond the mandate: whoever gave the mandate has to be asked."
    );
    public static readonly Text Saved = new("Đã lưu.", "Saved.");
    public static readonly Text Steps = new("Ghi nhận", "Write down");
    public static readonly Text Secret = new(
        "Chỉ cán bộ kế hoạch của cơ quan tham gia đàm phán và cơ quan thường trực xem được trang này.",
        "Only planners of the delegation's agencies and of the standing agency see this page."
    );
    public static readonly Text Mandate = new("Giới hạn được giao", "Mandate");
    public static readonly Text NoMandate = new("Chưa ghi giới hạn theo điều.", "No limits by article yet.");
    public static readonly Text Number = new("Văn bản giao đàm phán", "Mandate paper");
    public static readonly Text Limits = new("Phạm vi", "Scope");
    public static readonly Text Articles = new("Các điều theo hai bên", "Articles by side");
    public static readonly Text NoArticles = new("Chưa bên nào nêu lập trường.", "Neither side has a position yet.");
    public static readonly Text Article = new("Điều", "Article");
    public static readonly Text ArticleNth = new("Điều {0}", "Article {0}");
    public static readonly Text Heading = new("Tên điều", "Heading");
    public static readonly Text Ours = new("Dự thảo của Việt Nam", "Draft of Viet Nam");
    public static readonly Text Theirs = new("Dự thảo của đối tác", "Draft of the partner");
    public static readonly Text State = new("Mức độ", "How far");
    public static readonly Text AgreedText = new("Văn bản đã thống nhất", "Agreed text");
    public static readonly Text AgreedHint = new(
        "Để trống khi hai dự thảo giống nhau; nội dung chưa thống nhất để trong ngoặc vuông.",
        "Left empty where both drafts are the same; what is not agreed stands in square brackets."
    );
    public static readonly Text OpenPoints = new("Còn {0} điểm chưa thống nhất", "{0} points are open");
    public static readonly Text Side = new("Bên", "Side");
    public static readonly Text Draft = new("Dự thảo", "Draft");
    public static readonly Text Round = new("Vòng", "Round");
    public static readonly Text RoundNth = new("Vòng {0}", "Round {0}");
    public static readonly Text NoRounds = new("Chưa ghi vòng nào.", "No rounds yet.");
    public static readonly Text Meeting = new("Cuộc họp", "Meeting");
    public static readonly Text NoMeeting = new("Không gắn với cuộc họp trong hệ thống", "At no meeting that stands in the system");
    public static readonly Text On = new("Ngày", "Day");
    public static readonly Text OnHint = new("Để trống: ngày của cuộc họp", "Left empty: the day of the meeting");
    public static readonly Text Note = new("Kết quả", "Outcome");
    public static readonly Text Calendar = new("Lịch đến khi ký", "Days to the signature");
    public static readonly Text NoCalendar = new("Chưa đặt lịch.", "No days are set yet.");
    public static readonly Text Proposals = new("Đề xuất từ các kỳ sơ kết, tổng kết", "Proposals of reviews");
    public static readonly Text History = new("Lập trường qua các vòng", "Positions over the rounds");
    public static readonly Text LimitsByArticle = new("Giới hạn theo điều", "Limits by article");
    public static readonly Text LimitsHint = new(
        "Mỗi dòng một điều: số điều; được / hỏi / không; nội dung. Ví dụ: 5; hỏi; mức kinh phí",
        "One article a line: number; yes / ask / no; what. For example: 5; ask; amount of money"
    );
    public static readonly Text LimitsWrong = new(
        "Dòng {0}: ghi số điều; được, hỏi hoặc không; nội dung.",
        "Line {0}: write number; yes, ask or no; what."
    );
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Open = new("Mở hồ sơ đàm phán", "Open the negotiation");
    public static readonly string[] Yes = ["được", "yes"];
    public static readonly string[] Ask = ["hỏi", "ask"];
    public static readonly string[] No = ["không", "no"];

    public static Text? LabelOf(string field) =>
        field switch
        {
            "article" => Article,
            "heading" => Heading,
            "side" => Side,
            "text" => Draft,
            "agreedText" => AgreedText,
            "round" => Round,
            "state" => State,
            "meeting" => Meeting,
            "on" => On,
            "note" => Note,
            "limits" => LimitsByArticle,
            "milestones" => Calendar,
            _ => null,
        };
}
