using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Laws;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>Every reason for which a case is refused. The codes are for programs and never change; the sentences are for people.</summary>
public static class CaseErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.case");

    private const string Into = "into";

    /// <summary>No handling code.</summary>
    public static DomainError HandlingUnknown() => Entry.Unknown("handling", Handlings.All);

    /// <summary>A mission opens cases of its own.</summary>
    public static DomainError MissionNotOwn(Text own) =>
        Entry.Error(
            "mission-not-own",
            Forbidden,
            $"Cơ quan đại diện chỉ lập hồ sơ của mình ({own.Vi}).",
            $"A mission opens its own cases only ({own.En}).",
            "mission"
        );

    /// <summary>The mission is in another country; only who comes through a third country is looked after from elsewhere.</summary>
    public static DomainError MissionElsewhere(Text mission, Text partner) =>
        Entry.Error(
            "mission-elsewhere",
            Invalid,
            $"{mission.Vi} không ở nước đối tác {partner.Vi}; chỉ hồ sơ qua nước thứ ba mới như vậy.",
            $"{mission.En} is not in partner country {partner.En}; only cases through a third country are looked after from elsewhere.",
            "mission"
        );

    /// <summary>A post opens the case of citizens who returned to it by themselves, no other.</summary>
    public static DomainError PostOpensSelfReturn(string field, DateOnly day) =>
        Entry.Error(
            "post-opens-self-return",
            Forbidden,
            "Đồn biên phòng chỉ mở hồ sơ của công dân tự trở về đến đồn; hình thức khác do cơ quan lãnh sự mở.",
            "A border post opens the case of citizens who returned to it by themselves; every other one is opened by the consular authorities.",
            field
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Nobody stands before it.</summary>
    public static DomainError PostNeedsPersons(DateOnly day) =>
        Entry.Error(
            "post-needs-persons",
            Rule,
            "Đồn biên phòng mở hồ sơ cho người đang có mặt tại đồn: nhập ít nhất một người.",
            "A border post opens a case for people who stand before it: enter at least one.",
            "persons"
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Who stands before a post is received there.</summary>
    public static DomainError PostReceivesItself(DateOnly day) =>
        Entry.Error(
            "post-receives-itself",
            Forbidden,
            "Người tự trở về đến đồn do chính đồn đó tiếp nhận.",
            "Whoever returned to a post by himself is received by that post.",
            "receivingDesk"
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>The exchange was with another partner: its number is taken by one case only, and a slip would take it from the right one.</summary>
    public static DomainError ExchangeOfAnother(Text partner) =>
        Entry.Error(
            "exchange-of-another-partner",
            Invalid,
            $"Trao đổi này không phải với đối tác {partner.Vi}; kiểm tra lại số trao đổi.",
            $"This exchange is not with partner {partner.En}; check its number.",
            "exchange"
        );

    /// <summary>A case that went into another, or was opened by mistake, takes nobody.</summary>
    public static DomainError NotOpen() =>
        Entry.Error(
            "not-open",
            Conflict,
            "Hồ sơ này đã nhập vào hồ sơ khác hoặc đã hủy bỏ, không nhận thêm người.",
            "This case went into another or was voided; it takes nobody more."
        );

    /// <summary>What is new about people is written down where they are.</summary>
    public static DomainError WrittenElsewhere() =>
        Entry.Error(
            "written-elsewhere",
            Conflict,
            "Hồ sơ này đã nhập vào hồ sơ khác hoặc đã hủy bỏ; ghi công hàm, chi phí mới ở hồ sơ đang giải quyết.",
            "This case went into another or was voided; new letters and costs are written down in the case that goes on."
        );

    /// <summary>A case goes into another one.</summary>
    public static DomainError MergeWithItself() =>
        Entry.Error("merge-with-itself", Invalid, "Không nhập hồ sơ vào chính nó.", "A case does not go into itself.", Into);

    /// <summary>No such case among those whom the user leads.</summary>
    public static DomainError IntoUnknown() =>
        Entry.Error(
            "into-unknown",
            Invalid,
            "Không có hồ sơ nào số này trong số hồ sơ của bạn.",
            "There is no case with this number among yours.",
            Into
        );

    /// <summary>It went into another already.</summary>
    public static DomainError MergedAlready() =>
        Entry.Error(
            "merged-already",
            Conflict,
            "Hồ sơ này đã nhập vào hồ sơ khác; chỉ huy hoàn tác trước.",
            "This case went into another already; a supervisor undoes that first."
        );

    /// <summary>Each partner has an instrument of its own. The numbers of the cases say which partners they are with.</summary>
    public static DomainError MergeOfOtherPartner(string own, string other, DateOnly day) =>
        Entry.Error(
            "merge-of-other-partner",
            Rule,
            $"Hồ sơ {own} và {other} với hai đối tác khác nhau: mỗi hiệp định song phương có trình tự riêng, không nhập làm một.",
            $"Cases {own} and {other} are with two partners: each bilateral agreement has its own procedure, and they do not become one.",
            Into
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Citizens come home by other rules than foreign victims go home.</summary>
    public static DomainError MergeOfOtherDirection(DateOnly day) =>
        Entry.Error(
            "merge-of-other-direction",
            Rule,
            "Một hồ sơ đưa công dân về nước, một hồ sơ đưa nạn nhân nước ngoài về nước họ: hai trình tự khác nhau, không nhập làm một.",
            "One case brings citizens home, the other foreign victims to their country: two procedures, which do not become one.",
            Into
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Two episodes of one person are two matters.</summary>
    public static DomainError MergeOfEpisodes(string pseudonym) =>
        Entry.Error(
            "merge-of-episodes",
            Rule,
            $"{pseudonym} có ở cả hai hồ sơ, mỗi hồ sơ là một lần bị mua bán; hai lần không nhập làm một.",
            $"{pseudonym} is in both cases, each of which is another time of being trafficked; two times do not become one case.",
            Into
        );

    /// <summary>Hotline waits for an answer under this number.</summary>
    public static DomainError LinkFirst() =>
        Entry.Error(
            "link-first",
            Conflict,
            "Đường dây nóng đang chờ trả lời về hồ sơ này; liên kết đề nghị đó trước khi nhập.",
            "The hotline waits for an answer about this case; link its request before merging."
        );

    /// <summary>It is a case of its own.</summary>
    public static DomainError NotMerged() =>
        Entry.Error("not-merged", Conflict, "Hồ sơ này chưa nhập vào hồ sơ nào.", "This case did not go into another.");

    /// <summary>Those whom it brought are not all where it brought them.</summary>
    public static DomainError BroughtGoneOn() =>
        Entry.Error(
            "brought-gone-on",
            Conflict,
            "Có người của hồ sơ này đã chuyển tiếp sang hồ sơ khác; đưa họ về trước khi hoàn tác.",
            "Some of its people went on into another case; bring them back before this is undone."
        );

    /// <summary>Only supervisors take a case out of another again.</summary>
    public static DomainError SupervisorUndoesMerge() =>
        Entry.Error(
            "supervisor-undoes-merge",
            Forbidden,
            "Chỉ chỉ huy của Cục Lãnh sự hoàn tác việc nhập hồ sơ.",
            "Only a supervisor of the Consular Department undoes a merge."
        );

    /// <summary>A case without people is none.</summary>
    public static DomainError NobodyStays() =>
        Entry.Error(
            "nobody-stays",
            Rule,
            "Tách hồ sơ khi ít nhất một người ở lại và một người chuyển đi.",
            "A case is split where at least one person stays and one goes.",
            "persons"
        );

    /// <summary>They are not of this case.</summary>
    public static DomainError NotOfThisCase() =>
        Entry.Error("not-of-this-case", Invalid, "Có người không thuộc hồ sơ này.", "Somebody here is not of this case.", "persons");

    /// <summary>Nothing waits to be linked.</summary>
    public static DomainError NoRequestToLink() =>
        Entry.Error(
            "no-request-to-link",
            Conflict,
            "Không có đề nghị nào của đường dây nóng đang chờ liên kết với hồ sơ này.",
            "No request of the hotline waits to be linked to this case."
        );

    /// <summary>The same, for whoever may see that case.</summary>
    public static DomainError ExchangeHasCase(string reference) =>
        Entry.Error(
            "exchange-has-case",
            Conflict,
            $"Trao đổi này đã có hồ sơ hồi hương {reference}; hãy thêm người vào hồ sơ đó.",
            $"There is case {reference} for this exchange already; enter people there.",
            "exchange"
        );

    /// <summary>There is one case at most for an exchange (R7).</summary>
    public static DomainError ExchangeHasCase() =>
        Entry.Error(
            "exchange-has-case",
            Conflict,
            "Trao đổi này đã có hồ sơ hồi hương.",
            "There is a repatriation case for this exchange already.",
            "exchange"
        );
}
