using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Domain.Handling;

/// <summary>What is the hotline's own in handling: its refusals, and where an exchange bears its mark.</summary>
public static class HandlingOfExchanges
{
    /// <summary>The hotline's refusals.</summary>
    public static readonly HandlingErrors Errors = new("hotline");

    /// <summary>The mark of an entry.</summary>
    public static HandlingMark Mark(this ExchangeEntry entry) => new(entry.Handling, entry.UseCondition, entry.UseRestriction);

    /// <summary>The partner with whom it was exchanged has it already.</summary>
    public static DomainError ToTheSamePartner(string partner) =>
        Errors.Error(
            "to-the-same-partner",
            DomainErrorKind.Invalid,
            $"{partner} là đối tác của chính trao đổi này; hãy chọn nơi nhận khác.",
            $"{partner} is the partner of this very exchange; choose another destination.",
            "toPartner"
        );
}
