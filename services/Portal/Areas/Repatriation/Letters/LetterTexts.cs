using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Letters;

/// <summary>Words of the notes and letters of a case.</summary>
internal static class LetterTexts
{
    public static readonly Text Title = new("Công hàm, thư gửi phía bạn", "Notes and letters to the host country");
    public static readonly Text None = new("Chưa gửi công hàm hay thư nào.", "No note or letter was sent yet.");
    public static readonly Text New = new("Ghi công hàm, thư đã gửi", "Write down a note or letter");
    public static readonly Text Save = new("Ghi lại", "Save");
    public static readonly Text Late = new("Quá hạn {0} ngày", "{0} days late");
    public static readonly Text LateSome = new("{0} văn bản quá hạn trả lời", "{0} without an answer in time");
    public static readonly Text DueBy = new("Hạn {0}", "Due {0}");
    public static readonly Text NoDue = new("Không nêu hạn", "No day set");
    public static readonly Text Waits = new("Chờ trả lời", "Waits for an answer");
    public static readonly Text Replied = new("Trả lời {0}", "Answered {0}");
    public static readonly Text NoteReply = new("Ghi trả lời", "Write the answer down");

    public static readonly Text Kind = new("Loại văn bản", "Kind");
    public static readonly Text To = new("Gửi đến", "To");
    public static readonly Text ToHint = new(
        "Cơ quan của nước sở tại; không ghi tên nạn nhân",
        "An authority of the host country; no names of victims"
    );
    public static readonly Text Number = new("Số", "Number");
    public static readonly Text SentOn = new("Ngày gửi", "Sent on");
    public static readonly Text Asked = new("Nội dung đề nghị", "What is asked");
    public static readonly Text AskedHint = new(
        "Không ghi tên, số giấy tờ, số điện thoại.",
        "No names, paper numbers or telephone numbers."
    );
    public static readonly Text DueOn = new("Đề nghị trả lời trước ngày", "Answer asked by");
    public static readonly Text RepliedOn = new("Ngày trả lời", "Answered on");
    public static readonly Text ReplyNumber = new("Số văn bản trả lời", "Number of the answer");
    public static readonly Text Reply = new("Nội dung trả lời", "What it says");
    public static readonly Text SentDone = new("Đã ghi văn bản gửi phía bạn.", "The letter is written down.");
    public static readonly Text ReplyDone = new("Đã ghi trả lời.", "The answer is written down.");
    public static readonly Text ReplyLead = new("{0}, gửi {1} ngày {2}: {3}", "{0}, to {1} on {2}: {3}");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "kind" => Kind,
            "to" => To,
            "number" => Number,
            "sentOn" => SentOn,
            "asked" => Asked,
            "dueOn" => DueOn,
            "repliedOn" => RepliedOn,
            "text" => Reply,
            _ => null,
        };
}
