using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Episodes;

/// <summary>Words of persons who were trafficked more than once, and of those who may be known.</summary>
internal static class EpisodeTexts
{
    public static readonly Text Title = new("Có thể là người đã biết", "May be known already");
    public static readonly Text Look = new("Đối chiếu với các hồ sơ khác", "Compare with other cases");
    public static readonly Text MayBeKnown = new(
        "Giấy tờ, điện thoại hoặc họ tên của người này trùng với người trong hồ sơ khác.",
        "A paper, a telephone or the name of this person is the same as of somebody in another case."
    );
    public static readonly Text Lead = new(
        "Đối chiếu bằng mã mù: không mở nhân thân của ai. Người bạn không được xem chỉ hiện đơn vị cần hỏi. Lần đối chiếu này được ghi lại.",
        "Compared by blind terms: nobody's identity is opened. Of those whom you may not see only the desk to ask is named. That you looked is on record."
    );
    public static readonly Text Nothing = new("Không có ai trùng trong các hồ sơ khác.", "Nobody in other cases seems the same.");
    public static readonly Text Ask = new(
        "Có khả năng trùng với người trong hồ sơ khác. Đơn vị cần hỏi: {0}.",
        "Somebody in another case seems the same. Desk to ask: {0}."
    );
    public static readonly Text By = new("Trùng", "In common");
    public static readonly Text ByDocument = new("số giấy tờ", "paper number");
    public static readonly Text ByTelephone = new("số điện thoại", "telephone");
    public static readonly Text ByName = new("họ tên", "name");
    public static readonly Text Dismissed = new("Đã xác nhận là người khác", "Said to be somebody else");
    public static readonly Text Judge = new("Xác nhận", "Decide");
    public static readonly Text Same = new("Là cùng một người", "Is the same person");
    public static readonly Text Different = new("Là người khác", "Is somebody else");
    public static readonly Text SameLead = new(
        "{0} sẽ được ghi là lần bị mua bán mới của {1}. Hai hồ sơ vẫn riêng; số liệu tính là một người. Chỉ huy Cục Lãnh sự có thể hoàn tác.",
        "{0} will be a new episode of {1}. Both cases stay as they are; figures count one person. A supervisor of the Consular Department can undo it."
    );
    public static readonly Text DifferentLead = new(
        "{0} sẽ không còn được gợi ý là {1}. Vẫn có thể xác nhận lại sau này.",
        "{0} will not be suggested to be {1} any more. It can still be confirmed later."
    );
    public static readonly Text ReasonSame = new("Căn cứ xác nhận", "By what it is known");
    public static readonly Text Undo = new("Hoàn tác việc xác nhận là người đã biết", "Take back that the person is known");
    public static readonly Text UndoLead = new(
        "{0} lại được tính là một người riêng; việc xác nhận vẫn còn trong lịch sử.",
        "{0} counts as a person of his own again; that it was confirmed stays in the history."
    );
    public static readonly Text Episode = new("Lần bị mua bán", "Episode");
    public static readonly Text EpisodeOf = new("Lần {0}", "No. {0}");
    public static readonly Text Episodes = new("Các lần bị mua bán của người này", "Episodes of the same person");

    public static Text BasisOf(string basis) =>
        basis switch
        {
            Known.Match.Document => ByDocument,
            Known.Match.Telephone => ByTelephone,
            _ => ByName,
        };
}
