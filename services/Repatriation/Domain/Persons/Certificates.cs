using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>The certificate of return is issued on reception.</summary>
internal static class Certificates
{
    /// <summary>When it was issued; refused where that lies ahead, or before the reception.</summary>
    public static DateTimeOffset? Of(DateTimeOffset? issued, DateTimeOffset received, DateTimeOffset at) =>
        issued is not { } time ? null
        : time.IsAheadOf(at) ? throw new DomainException(PersonStepErrors.Entry.TimeInFuture("certificateAt"))
        : time.NotBefore(received) ?? throw new DomainException(BeforeReception());

    private static DomainError BeforeReception() =>
        PersonStepErrors.Entry.Error(
            "certificate-before-reception",
            DomainErrorKind.Invalid,
            "Giấy chứng nhận về nước được cấp khi tiếp nhận, không trước đó.",
            "The certificate of return is issued on reception, not before.",
            "certificateAt"
        );
}
