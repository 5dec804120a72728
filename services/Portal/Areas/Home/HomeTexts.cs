using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Home;

/// <summary>What an empty home says: what will come here, and whom to ask.</summary>
internal static class HomeTexts
{
    public static readonly Text Cases = new(
        "Ở đây sẽ có hồ sơ hồi hương: mỗi vụ việc, từng người trong đó, bước tiếp theo và thời hạn của bước ấy, giấy tờ để in.",
        "Cases of repatriation will stand here: each case, every person in it, the next step with its time limit, the papers to print."
    );
    public static readonly Text Meetings = new(
        "Ở đây sẽ có hội nghị: lịch họp, đoàn tham dự, tài liệu, kết luận và việc phải làm sau họp kèm thời hạn.",
        "Meetings will stand here: their calendar, delegations, papers, decisions and what is to be done afterwards, with time limits."
    );
    public static readonly Text NothingYet = new("Chưa có gì ở đây", "Nothing here yet");
    public static readonly Text Ask = new(
        "Phần này chưa mở cho đơn vị {0}. Ai cần vai trò khác thì hỏi quản trị viên tài khoản của cơ quan mình.",
        "This part is not open to {0} yet. Whoever needs another role asks the administrator of accounts of his agency."
    );
    public static readonly Text Meanwhile = new("Trong lúc đó, bạn có thể mở:", "Meanwhile you can open:");
}
