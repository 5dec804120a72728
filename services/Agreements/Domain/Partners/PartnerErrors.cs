using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Partners;

/// <summary>Every reason for which something of a partner is refused.</summary>
public static class PartnerErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.partner");

    /// <summary>An end before the start.</summary>
    public static DomainError EndBeforeStart(string field) =>
        Entry.Error("end-before-start", Invalid, "Ngày kết thúc phải sau ngày bắt đầu.", "The end has to come after the start.", field);

    /// <summary>The unit is there at that time already.</summary>
    public static DomainError UnitThere() =>
        Entry.Error("unit-there", Conflict, "Đơn vị này đã có trong thời gian đó.", "This unit is there at that time already.", "name");

    /// <summary>A focal point sits in a unit of the partner.</summary>
    public static DomainError UnitUnknown() =>
        Entry.Error("unit-unknown", Invalid, "Đối tác không có đơn vị này.", "The partner has no such unit.", "unit");

    /// <summary>A focal point holds within the time of its unit.</summary>
    public static DomainError OutsideUnit(string field) =>
        Entry.Error("outside-unit", Rule, "Ngày này ngoài thời gian của đơn vị.", "This day is outside the time of the unit.", field);

    /// <summary>What has ended does not end again.</summary>
    public static DomainError EndedAlready() =>
        Entry.Error("ended-already", Conflict, "Đơn vị hoặc đầu mối này đã kết thúc.", "This unit or focal point has ended already.");

    /// <summary>Partners are kept by the standing agency and the foreign ministry.</summary>
    public static DomainError NotYours() =>
        Entry.Error(
            "not-yours",
            Forbidden,
            "Đơn vị và đầu mối do cán bộ kế hoạch của Bộ Công an và Bộ Ngoại giao cập nhật.",
            "Units and focal points are kept by planners of the Ministry of Public Security and of the Foreign Ministry."
        );
}
