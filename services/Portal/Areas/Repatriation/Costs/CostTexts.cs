using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Costs;

/// <summary>Words of the costs of a case.</summary>
internal static class CostTexts
{
    public static readonly Text Title = new("Chi phí", "Costs");
    public static readonly Text None = new("Chưa ghi khoản chi nào.", "No costs yet.");
    public static readonly Text New = new("Ghi khoản chi", "Write a cost down");
    public static readonly Text Save = new("Ghi lại", "Save");
    public static readonly Text Sum = new("Cộng", "Sum");
    public static readonly Text Strike = new("Gạch bỏ", "Strike");
    public static readonly Text StrikeLead = new(
        "Khoản chi vẫn hiện trong hồ sơ cùng lý do, nhưng không được cộng nữa. Nếu ghi sai, hãy ghi lại khoản đúng sau đó.",
        "The cost stays in sight with the reason and counts no more. Where it was wrong, write the right one down after."
    );
    public static readonly Text Struck = new("Đã gạch bỏ: {0}", "Struck: {0}");
    public static readonly Text Kind = new("Chi cho", "For");
    public static readonly Text Payer = new("Ai chi", "Who pays");
    public static readonly Text Amount = new("Số tiền", "Amount");
    public static readonly Text AmountHint = new("Ví dụ 1.200.000 hoặc 120,50", "For example 1200000 or 120.50");
    public static readonly Text AmountWrong = new("Ghi một số tiền lớn hơn 0.", "Write an amount above 0.");
    public static readonly Text Currency = new("Loại tiền", "Currency");
    public static readonly Text BudgetLine = new("Mục chi", "Budget line");
    public static readonly Text BudgetLineHint = new(
        "Bắt buộc khi chi từ ngân sách trung ương hoặc địa phương",
        "Needed where the central or a provincial budget pays"
    );
    public static readonly Text On = new("Ngày phát sinh", "Arose on");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text NoteHint = new(
        "Không ghi tên, số giấy tờ, số điện thoại.",
        "No names, paper numbers or telephone numbers."
    );
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text AddDone = new("Đã ghi khoản chi.", "The cost is written down.");
    public static readonly Text StrikeDone = new("Đã gạch bỏ khoản chi.", "The cost is struck.");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "kind" => Kind,
            "payer" => Payer,
            "amount" => Amount,
            "currency" => Currency,
            "budgetLine" => BudgetLine,
            "on" => On,
            "note" => Note,
            "reason" => Reason,
            _ => null,
        };
}
