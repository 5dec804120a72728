using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Protecting;

/// <summary>Words of the measures that protect a person and those with him.</summary>
internal static class ProtectionTexts
{
    public static readonly Text Title = new("Biện pháp bảo vệ", "Protection");
    public static readonly Text None = new("Chưa có đề nghị bảo vệ nào.", "No protection was asked for yet.");
    public static readonly Text Ask = new("Ghi đề nghị bảo vệ", "Ask for protection");
    public static readonly Text AskLead = new(
        "Ghi ai cần được bảo vệ bằng mã, không ghi tên. Công an tỉnh nơi nhận người này, hoặc đơn vị đang phụ trách, ghi quyết định sau đó.",
        "Whom it protects is told by a code, without a name. The police of the home province or the desk in charge write the decision down after."
    );
    public static readonly Text Move = new("Ghi kết quả", "Write down what became of it");
    public static readonly Text Prolong = new("Gia hạn đến ngày mới", "Prolong until another day");
    public static readonly Text Save = new("Ghi lại", "Save");
    public static readonly Text State = new("Tình trạng", "State");
    public static readonly Text To = new("Kết quả", "What became of it");
    public static readonly Text For = new("Bảo vệ ai", "Whom it protects");
    public static readonly Text Kind = new("Biện pháp", "Measure");
    public static readonly Text AskedBy = new("Ai đề nghị", "Who asks");
    public static readonly Text AskedOn = new("Đề nghị ngày", "Asked for on");
    public static readonly Text Decided = new("Quyết định", "Decision");
    public static readonly Text Time = new("Thời gian", "Time");
    public static readonly Text On = new("Ngày", "Day");
    public static readonly Text Decider = new("Cơ quan quyết định", "Agency that decides");
    public static readonly Text DeciderEmpty = new("Cơ quan của tôi", "My agency");
    public static readonly Text DeciderHint = new("Chỉ khi áp dụng hoặc không áp dụng", "Where it is granted or denied");
    public static readonly Text From = new("Bảo vệ từ ngày", "Protected from");
    public static readonly Text Until = new("Đến ngày", "Until");
    public static readonly Text TimeHint = new("Chỉ khi áp dụng biện pháp", "Where it is granted");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text ReasonHint = new(
        "Bắt buộc khi không áp dụng, từ chối hoặc chấm dứt. Không ghi tên, nơi ở, số giấy tờ, số điện thoại.",
        "Needed where it is denied, refused or ended. No names, places to live, paper numbers or telephone numbers."
    );
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text NoteHint = new(
        "Không ghi tên, nơi ở, số giấy tờ, số điện thoại.",
        "No names, places to live, paper numbers or telephone numbers."
    );
    public static readonly Text FromUntil = new("{0} – {1}", "{0} – {1}");
    public static readonly Text Since = new("từ {0}", "from {0}");
    public static readonly Text EndedOn = new("hết ngày {0}", "over on {0}");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "to" => To,
            "for" => For,
            "kind" => Kind,
            "askedBy" => AskedBy,
            "on" => On,
            "decider" => Decider,
            "from" => From,
            "until" => Until,
            "reason" => Reason,
            "note" => Note,
            _ => null,
        };
}
