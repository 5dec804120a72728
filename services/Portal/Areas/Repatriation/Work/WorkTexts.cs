using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Work;

/// <summary>Words of the home of a desk through whose hands people come home.</summary>
internal static class WorkTexts
{
    public static readonly Text Title = new("Việc hôm nay", "Today's work");
    public static readonly Text Now = new("{0} giờ Việt Nam · {1} {2}", "{0} in Viet Nam · {1} {2}");

    public static readonly Text Turn = new("Đến lượt đơn vị tôi", "My desk's turn");
    public static readonly Text Late = new("Trễ hạn", "Late");
    public static readonly Text LateAnywhere = new("Trễ hạn, mọi đơn vị", "Late, at any desk");
    public static readonly Text Soon = new("Sắp đến hạn", "Due soon");
    public static readonly Text New = new("Hồ sơ mới báo", "Newly reported cases");
    public static readonly Text Open = new("Hồ sơ đang mở", "Open cases");
    public static readonly Text Requests = new("Đề nghị chờ liên kết", "Requests to link");
    public static readonly Text LettersLate = new("Văn bản quá hạn trả lời", "Letters without an answer");
    public static readonly Text CareLate = new("Thăm hỏi, hỗ trợ, bảo vệ quá hạn", "Visits, supports, protections late");
    public static readonly Text ToPlan = new("Chờ xếp đợt giao nhận", "Wait for a handover");
    public static readonly Text IdentitiesToGive = new("Nhân thân chờ bàn giao", "Identities to hand over");
    public static readonly Text IdentitiesToCome = new("Nhân thân chưa được bàn giao", "Identities not handed over yet");
    public static readonly Text Identities = new("Nhân thân chờ xác minh", "Identities to check");
    public static readonly Text Referrals = new("Đề nghị tiếp nhận", "Referrals to answer");
    public static readonly Text HandoversToday = new("Giao nhận hôm nay", "Handovers today");
    public static readonly Text HandoversOpen = new("Giao nhận chưa xong", "Handovers not over");

    public static readonly Text Persons = new(
        "Người chờ đơn vị tôi, hạn gần nhất trước",
        "Persons who wait for my desk, the nearest limit first"
    );
    public static readonly Text PersonsAtGate = new(
        "Người chờ tiếp nhận, ngoài các đợt giao nhận",
        "Persons to receive beside the handovers"
    );
    public static readonly Text Came = new("Mới báo và đề nghị mới", "What came in");
    public static readonly Text Letters = new("Công hàm, thư quá hạn trả lời", "Notes and letters without an answer in time");
    public static readonly Text MoreLetters = new("Các văn bản tiếp theo", "Further notes and letters");
    public static readonly Text NoLetters = new("Không có văn bản nào quá hạn trả lời", "Every note and letter was answered in time");
    public static readonly Text NoLettersText = new(
        "Công hàm, thư có hạn trả lời đã qua mà chưa được trả lời sẽ hiện ở đây.",
        "Notes and letters whose day for an answer is over without one appear here."
    );
    public static readonly Text LateDays = new("quá {0} ngày", "{0} days late");
    public static readonly Text LateDay = new("quá 1 ngày", "1 day late");
    public static readonly Text Answer = new("Ghi trả lời", "Write the answer down");

    public static readonly Text Today = new("Giao nhận hôm nay", "Handovers today");
    public static readonly Text Past = new("Đã qua giờ hẹn ngày trước, chưa ghi kết quả", "Planned for a day before, result missing");
    public static readonly Text Unsigned = new("Đã giao nhận, chờ ký biên bản", "Took place, minutes to be signed");
    public static readonly Text Coming = new("Giao nhận sắp tới", "Handovers to come");
    public static readonly Text MinorsOne = new("1 chưa thành niên", "1 minor");
    public static readonly Text Minors = new("{0} chưa thành niên", "{0} minors");

    public static readonly Text NobodyWaits = new("Không ai chờ bước của đơn vị bạn.", "Nobody waits for a step of your desk.");
    public static readonly Text WaitForPlanOne = new(
        "1 người đã có giấy tờ, chờ đơn vị bạn xếp vào đợt giao nhận.",
        "1 person has the papers and waits for your desk to plan a handover."
    );
    public static readonly Text WaitForPlan = new(
        "{0} người đã có giấy tờ, chờ đơn vị bạn xếp vào đợt giao nhận.",
        "{0} persons have their papers and wait for your desk to plan a handover."
    );
    public static readonly Text Nothing = new("Không có việc nào chờ đơn vị bạn", "Nothing waits for your desk");
    public static readonly Text NothingConsular = new(
        "Hồ sơ mới, người đến bước của cơ quan lãnh sự, đề nghị của đường dây nóng và văn bản quá hạn trả lời sẽ hiện ở đây.",
        "New cases, persons whose next step is a consular one, requests of the hotline and letters without an answer will stand here."
    );
    public static readonly Text NothingGate = new(
        "Đợt giao nhận tại cửa khẩu của bạn và người chờ tiếp nhận sẽ hiện ở đây khi cán bộ lãnh sự lên kế hoạch. Có người tự trở về đến đồn: ghi nhận ngay tại đây.",
        "Handovers at your gate and persons to receive will stand here once consular officers plan them. Note here who returns to the post by himself."
    );
    public static readonly Text NothingSocial = new(
        "Đề nghị tiếp nhận người về địa phương và người đang được hỗ trợ sẽ hiện ở đây khi nơi tiếp nhận ban đầu chuyển đến.",
        "Referrals to your province and persons in your care will stand here once the place of first reception refers them."
    );
    public static readonly Text NothingElse = new(
        "Đề nghị xác minh nhân thân và người chờ bước của đơn vị bạn sẽ hiện ở đây.",
        "Identity requests and persons whose next step is your desk's will stand here."
    );
    public static readonly Text Board = new("Người được hồi hương theo giai đoạn", "Persons brought home, by stage");
    public static readonly Text BoardHint = new(
        "Chỉ những người chưa kết thúc; trong mỗi giai đoạn, ai ở đó lâu nhất đứng trên. Phím mũi tên chuyển giữa các thẻ.",
        "Only those for whom something is still to be done; who has stood at a stage longest is on top. Arrow keys move between the cards."
    );
    public static readonly Text ToList = new("Xem dạng danh sách", "Show as a list");
    public static readonly Text ToBoard = new("Bảng theo giai đoạn", "Board by stage");
}
