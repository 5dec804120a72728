using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Persons;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Journeys;

/// <summary>Every reason for which the plan of a journey is not written down.</summary>
public static class JourneyErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.journey");

    /// <summary>Who has come has no way before him.</summary>
    public static DomainError AlreadyHome(DateOnly day) =>
        Entry.Error(
            "already-home",
            Conflict,
            "Người này đã được tiếp nhận; hành trình giữ nguyên như đã ghi.",
            "This person was received already; the journey stays as it was written down."
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Nothing is no plan of a journey.</summary>
    public static DomainError Empty() =>
        Entry.Error(
            "empty",
            Invalid,
            "Chưa ghi gì: ghi chặng đi, nước quá cảnh, xác nhận sức khỏe hoặc người đi cùng.",
            "Nothing is written down: name a leg, a country on the way, who says that he is fit to travel, or an escort.",
            "legs"
        );

    /// <summary>What was planned is dropped with a reason.</summary>
    public static DomainError ReasonToDrop() =>
        Entry.Error(
            "reason-to-drop",
            Invalid,
            "Bỏ toàn bộ hành trình đã ghi thì phải ghi lý do.",
            "Where the whole journey is dropped, say why.",
            "reason"
        );

    /// <summary>A leg that comes in before it leaves.</summary>
    public static DomainError ArrivesBeforeItLeaves(string field) =>
        Entry.Error("arrives-before-leaving", Invalid, "Giờ đến phải sau giờ đi.", "It comes in after it has left.", field);

    /// <summary>A leg that leaves before the one before it has come in.</summary>
    public static DomainError LeavesTooEarly(string field) =>
        Entry.Error(
            "leaves-too-early",
            Invalid,
            "Chặng này đi trước khi chặng trước đến.",
            "This leg leaves before the one before it has come in.",
            field
        );

    /// <summary>A leg before the person was reported.</summary>
    public static DomainError BeforeReport(string field) =>
        Entry.Error("before-report", Invalid, "Chặng này đi trước ngày báo tin.", "This leg leaves before the report.", field);

    /// <summary>Viet Nam or the partner is no country on the way.</summary>
    public static DomainError NotOnTheWay(string field) =>
        Entry.Error(
            "not-on-the-way",
            Invalid,
            "Nước quá cảnh không phải Việt Nam hay nước đối tác của hồ sơ.",
            "A country on the way is neither Viet Nam nor the partner of the case.",
            field
        );

    /// <summary>A statement that ends before it was made.</summary>
    public static DomainError EndsBeforeSaid() =>
        Entry.Error(
            "fitness-ends-before-said",
            Invalid,
            "Ngày cuối có giá trị không thể trước ngày xác nhận.",
            "The last day can't lie before the day on which it was said.",
            "fitness.until"
        );

    /// <summary>An agency that goes with somebody is named by its code.</summary>
    public static DomainError AgencyRequired() =>
        Entry.Error(
            "escort-agency-required",
            Invalid,
            "Ghi cơ quan đi cùng, hoặc chọn tổ chức hay người thân.",
            "Say which agency goes along, or choose an organisation or a relative.",
            "escort.agency"
        );

    /// <summary>Only an agency is named by its code.</summary>
    public static DomainError NoAgency() =>
        Entry.Error(
            "escort-no-agency",
            Invalid,
            "Tổ chức hay người thân đi cùng thì không chọn cơ quan; nếu cơ quan đi cùng, hãy chọn loại “cơ quan”.",
            "An organisation or a relative is none of the agencies; where an agency goes along, choose that kind.",
            "escort.agency"
        );

    /// <summary>Which organisation goes along is said.</summary>
    public static DomainError OrganisationRequired() =>
        Entry.Error(
            "escort-organisation-required",
            Invalid,
            "Ghi tổ chức nào đi cùng.",
            "Say which organisation goes along.",
            "escort.note"
        );
}
