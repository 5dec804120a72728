using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>Every reason for which an instrument is refused. The codes are for programs and never change; the sentences are for people.</summary>
public static class InstrumentErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.instrument");

    /// <summary>A code names one instrument.</summary>
    public static DomainError CodeTaken() =>
        Entry.Error("code-taken", Conflict, "Đã có văn kiện mang mã này.", "There is an instrument of this code already.", "code");

    /// <summary>A code begins with its partner's.</summary>
    public static DomainError CodeOfOtherPartner(string partner) =>
        Entry.Error(
            "code-of-other-partner",
            Invalid,
            $"Mã văn kiện với đối tác này bắt đầu bằng '{partner}-'.",
            $"The code of an instrument with this partner begins with '{partner}-'.",
            "code"
        );

    /// <summary>What it amends is an instrument with the same partner.</summary>
    public static DomainError AmendedUnknown() =>
        Entry.Error(
            "amended-unknown",
            Invalid,
            "Không có văn kiện được sửa đổi nào mang mã này với đối tác này.",
            "There is no instrument of this code with this partner that could be amended.",
            "amends"
        );

    /// <summary>A text that nobody has signed is changed while it is negotiated; one that has ended is followed by another.</summary>
    public static DomainError AmendedNotStanding() =>
        Entry.Error(
            "amended-not-standing",
            Rule,
            "Chỉ sửa đổi, bổ sung văn kiện đã ký và chưa hết hiệu lực.",
            "Only an instrument that was signed and has not ended is amended.",
            "amends"
        );
}
