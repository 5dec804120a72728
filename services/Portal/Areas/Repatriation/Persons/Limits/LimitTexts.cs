using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Limits;

/// <summary>Words of pausing, resuming and extending a person's time limit.</summary>
internal static class LimitTexts
{
    public static readonly Text Extend = new("Gia hạn", "Extend");
    public static readonly Text ExtendTitle = new("Gia hạn thời hạn", "Extend a time limit");
    public static readonly Text ExtendSays = new(
        "Thời hạn dài thêm theo đơn vị tính của quy định, tối đa {0}. Lý do và tên bạn hiện trong lịch sử.",
        "The limit gets more time in the unit of its rule, at most {0} in all. The reason and your name stand in the history."
    );
    public static readonly Text NoMore = new("Quy định không cho gia hạn thời hạn này.", "The rule gives this limit no more time.");
    public static readonly Text Amount = new("Thêm bao nhiêu", "How much more");
    public static readonly Text AmountWrong = new("Ghi một số từ 1 đến 366.", "Write a number from 1 to 366.");

    public static Text TitleOf(string step) =>
        step switch
        {
            LimitStep.Pause => ClockTexts.PauseTitle,
            LimitStep.Resumption => ClockTexts.ResumeTitle,
            _ => ExtendTitle,
        };

    public static Text NameOf(string step) =>
        step switch
        {
            LimitStep.Pause => ClockTexts.Pause,
            LimitStep.Resumption => ClockTexts.Resume,
            _ => Extend,
        };

    public static Text? LabelOf(string field) => field == "amount" ? Amount : PersonLabels.Of(field);
}
