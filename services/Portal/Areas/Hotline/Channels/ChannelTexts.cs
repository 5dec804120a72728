using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>Words of channels, of who answers and of line tests.</summary>
internal static class ChannelTexts
{
    public static readonly Text Title = new("Kênh liên lạc", "Channels");
    public static readonly Text Lead = new(
        "Gọi ai phía bạn, bằng số nào, ai đang trực ở mỗi đầu lúc này. In trang này để treo cạnh máy điện thoại.",
        "Whom to ring on their side, on which number, and who answers at either end now. Print this page for the wall by the telephone."
    );
    public static readonly Text At = new("Tính đến {0}", "As of {0}");
    public static readonly Text New = new("Mở kênh mới", "Open a channel");
    public static readonly Text Number = new("Số liên lạc", "Number");
    public static readonly Text NumberHint = new("+855…, 00855…, 023…", "+855…, 00855…, 023…");
    public static readonly Text Testing = new("Thử đường dây", "Line tests");
    public static readonly Text Due = new("Đến hạn thử", "Due for a test");
    public static readonly Text Failing = new("Không liên lạc được", "Not answering");
    public static readonly Text Attention = new("Cả hai", "Both");
    public static readonly Text Own = new("Chỉ kênh của đơn vị tôi", "My desk's only");
    public static readonly Text OwnChannels = new("Kênh của đơn vị tôi", "My desk's lines");
    public static readonly Text OtherChannels = new("Kênh của các đơn vị khác ({0})", "Lines of other desks ({0})");
    public static readonly Text NeedsHand = new("Đường dây cần thử hoặc đang lỗi", "Lines untested or failing");
    public static readonly Text NoMatch = new("Không có kênh nào khớp", "No channel matches");
    public static readonly Text AllSound = new(
        "Mọi đường dây đều đã thử và có người trả lời.",
        "Every line was tested in time and somebody answered."
    );

    public static readonly Text Channel = new("Kênh", "Channel");
    public static readonly Text TheirUnit = new("Đơn vị phía bạn", "Their unit");
    public static readonly Text TheirUnitEn = new("Tên tiếng Anh", "English name");
    public static readonly Text OurDesk = new("Đơn vị ta", "Our desk");
    public static readonly Text Level = new("Cấp", "Level");
    public static readonly Text Numbers = new("Số đầu phía ta", "Numbers at our end");
    public static readonly Text Ring = new("Gọi phía bạn", "Whom to ring");
    public static readonly Text NoTheirNumber = new("Chưa ghi số của phía bạn", "No number of theirs is recorded");
    public static readonly Text Instead = new("Gọi thay: {0}", "Ring instead: {0}");
    public static readonly Text NobodyElse = new("Lúc này không kênh nào khác của {0} có người trực", "No other line to {0} answers now");
    public static readonly Text NumbersHint = new("Mỗi dòng một số", "One number a line");
    public static readonly Text Languages = new("Ngôn ngữ", "Languages");
    public static readonly Text OurHours = new("Giờ trực phía ta", "Our hours");
    public static readonly Text TheirHours = new("Giờ trực phía bạn", "Their hours");
    public static readonly Text HoursHint = new(
        "24/7, hoặc T2-T6 07:30-11:30,13:30-17:00; T7 08:00-11:30; lễ 08:00-12:00",
        "24/7, or Mon-Fri 07:30-11:30,13:30-17:00; Sat 08:00-11:30; holidays 08:00-12:00"
    );
    public static readonly Text TheirZone = new("Múi giờ phía bạn", "Their time zone");
    public static readonly Text ZoneHint = new(
        "Mã múi giờ quốc tế (IANA), ví dụ Asia/Phnom_Penh là giờ Phnôm Pênh",
        "International code (IANA), for example Asia/Phnom_Penh for Phnom Penh time"
    );
    public static readonly Text Them = new("Phía bạn", "Their side");
    public static readonly Text Us = new("Phía ta", "Our side");
    public static readonly Text NotInUse = new("Ngày {0} kênh này không dùng.", "This channel was not in use on {0}.");
    public static readonly Text ClosedFrom = new("Ngừng dùng từ {0}", "Closed from {0}");
    public static readonly Text Unverified = new("chưa kiểm chứng", "unverified");
    public static readonly Text OfDay = new("Nội dung của ngày", "As of");

    public static readonly Text Always = new("Trực 24/24", "Day and night");
    public static readonly Text OpenUntil = new("Có người trực đến {0}", "Answers until {0}");
    public static readonly Text Shut = new("Không có người trực", "Nobody answers");
    public static readonly Text Opens = new("mở lại {0}", "opens {0}");
    public static readonly Text There = new("(giờ bạn {0})", "({0} their time)");
    public static readonly Text ThereNow = new("bên đó đang là {0}", "it is {0} there");
    public static readonly Text Night = new("ban đêm", "night");
    public static readonly Text OutsideHours = new("ngoài giờ làm việc", "outside office hours");
    public static readonly Text Break = new("nghỉ giữa giờ", "break");
    public static readonly Text Weekend = new("ngày nghỉ cuối tuần", "weekend");
    public static readonly Text HolidayOf = new("nghỉ lễ – {0}", "holiday – {0}");
    public static readonly Text Try = new("Gọi theo thứ tự", "Try in this order");
    public static readonly Text NoPoints = new("Chưa ghi đầu mối nào.", "No contact points are recorded.");

    public static readonly Text Sound = new("Tốt", "Sound");
    public static readonly Text Untested = new("{0} ngày chưa thử", "untested for {0} days");
    public static readonly Text NeverTested = new("chưa thử lần nào", "never tested");
    public static readonly Text FailedTries = new(
        "{0} lần thử không liên lạc được từ lần có người trả lời gần nhất",
        "failed tries since the last answer: {0}"
    );
    public static readonly Text NeverAnswered = new("{0} lần thử, chưa lần nào có người trả lời", "failed tries, never an answer: {0}");
    public static readonly Text NextDue = new("thử lại trước {0}", "test by {0}");
    public static readonly Text Interval = new("Thử mỗi {0} ngày", "Tested every {0} days");
    public static readonly Text WhoFailed = new("Ai không trả lời", "Who did not answer");
    public static readonly Text WholeLine = new("cả đường dây", "the line as a whole");
    public static readonly Text Results = new("Kết quả thử", "Test results");
    public static readonly Text NoTests = new("Chưa có lần thử nào.", "No tests yet.");
    public static readonly Text Record = new("Ghi kết quả thử", "Record a test");
    public static readonly Text TestedAt = new("Thử lúc", "Tested at");
    public static readonly Text Result = new("Kết quả", "Result");
    public static readonly Text Called = new("Đã gọi", "Called");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Tested = new("Đã ghi kết quả thử.", "The test is recorded.");

    public static readonly Text History = new("Quá trình thay đổi", "History");
    public static readonly Text Opened = new("Mở kênh", "Opened");
    public static readonly Text Changed = new("Thay đổi", "Changed");
    public static readonly Text Closed = new("Ngừng dùng", "Closed");
    public static readonly Text FromTo = new("từ {0} đến {1}", "from {0} to {1}");
    public static readonly Text FromOn = new("từ {0}", "from {0}");
    public static readonly Text Superseded = new("đã được thay bằng lần ghi sau", "replaced by a later entry");
    public static readonly Text Seed = new("dữ liệu khởi tạo", "reference data");

    public static readonly Text Change = new("Thay đổi nội dung", "Change");
    public static readonly Text ChangeTitle = new("Thay đổi kênh {0}", "Change channel {0}");
    public static readonly Text ChangeWhat = new(
        "Nội dung cũ được giữ nguyên cho các ngày trước đó; trao đổi đã ghi không đổi.",
        "What held before stays for the days before; exchanges already logged keep it."
    );
    public static readonly Text From = new("Áp dụng từ ngày", "Holds from");
    public static readonly Text Why = new("Căn cứ", "Why, or by which paper");
    public static readonly Text Points = new("Đầu mối, theo thứ tự gọi", "Contact points, in the order to try");
    public static readonly Text PointsHint = new("Để trống dòng để bỏ đầu mối.", "Leave a line empty to drop the contact point.");
    public static readonly Text PointName = new("Đầu mối {0}", "Contact point {0}");
    public static readonly Text PointOffice = new("Cơ quan, bộ phận trực", "Office or duty post");
    public static readonly Text PointNumbers = new("Số liên lạc, cách nhau bằng dấu ;", "Numbers, separated by ;");
    public static readonly Text PointLanguages = new("Mã ngôn ngữ, ví dụ vi km", "Codes of languages, for example vi km");
    public static readonly Text PointSide = new("Phía", "Side");
    public static readonly Text Verified = new("Đã kiểm chứng với phía bạn", "Confirmed with their side");
    public static readonly Text Save = new("Lưu thay đổi", "Save the change");
    public static readonly Text SaveNew = new("Mở kênh", "Open the channel");
    public static readonly Text Saved = new("Đã lưu.", "Saved.");
    public static readonly Text Stale = new(
        "Có người vừa thay đổi kênh này. Nội dung bạn nhập vẫn còn đây: xem quá trình thay đổi rồi lưu lại.",
        "Somebody has just changed this channel. What you entered is still here: look at its history, then save again."
    );
    public static readonly Text Close = new("Ngừng dùng kênh", "Close the channel");
    public static readonly Text CloseWhat = new(
        "Từ ngày này không ghi được trao đổi qua kênh. Muốn lập lại phải mở kênh mới với mã khác.",
        "From this day no exchange can be logged over the channel. To set it up again, open a channel with another code."
    );
    public static readonly Text Code = new("Mã kênh", "Code");
    public static readonly Text CodeHint = new(
        "Bắt đầu bằng mã nước, ví dụ KH-BAVET",
        "Begins with the country code, for example KH-BAVET"
    );
    public static readonly Text Foot = new("Đường dây", "Lines");
    public static readonly Text FootSound = new("tốt", "sound");
}
