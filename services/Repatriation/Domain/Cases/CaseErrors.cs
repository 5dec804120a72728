using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>Every reason for which a case is refused. The codes are for programs and never change; the sentences are for people.</summary>
public static class CaseErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.case");

    /// <summary>No handling code.</summary>
    public static DomainError HandlingUnknown() => Entry.Unknown("handling", Handlings.All);

    /// <summary>A mission opens cases of its own.</summary>
    public static DomainError MissionNotOwn(string own) =>
        Entry.Error(
            "mission-not-own",
            Forbidden,
            $"Cơ quan đại diện chỉ lập hồ sơ của mình ({own}).",
            $"A mission opens its own cases only ({own}).",
            "mission"
        );

    /// <summary>The mission is in another country; only who comes through a third country is looked after from elsewhere.</summary>
    public static DomainError MissionElsewhere(string mission, string partner) =>
        Entry.Error(
            "mission-elsewhere",
            Invalid,
            $"Cơ quan đại diện {mission} không ở nước đối tác {partner}; chỉ hồ sơ qua nước thứ ba mới như vậy.",
            $"Mission {mission} is not in partner country {partner}; only cases through a third country are looked after from elsewhere.",
            "mission"
        );

    /// <summary>The exchange was with another partner: its number is taken by one case only, and a slip would take it from the right one.</summary>
    public static DomainError ExchangeOfAnother(string partner) =>
        Entry.Error(
            "exchange-of-another-partner",
            Invalid,
            $"Trao đổi này không phải với đối tác {partner}; kiểm tra lại số trao đổi.",
            $"This exchange is not with partner {partner}; check its number.",
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
