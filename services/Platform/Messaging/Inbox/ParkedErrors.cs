using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>Refusals of operations on parked messages.</summary>
internal static class ParkedErrors
{
    public static DomainException ReasonRequired() =>
        new(
            new DomainError(
                "messaging.parked.reason-required",
                DomainErrorKind.Invalid,
                new Text("Cần ghi lý do.", "A reason is required."),
                "reason"
            )
        );

    public static DomainException StillFailing(string error) =>
        new(
            new DomainError(
                "messaging.parked.still-failing",
                DomainErrorKind.Conflict,
                new Text($"Vẫn không xử lý được thông điệp: {error}.", $"The message still can't be applied: {error}.")
            )
        );

    public static DomainException ConsumerGone() =>
        new(
            new DomainError(
                "messaging.parked.consumer-gone",
                DomainErrorKind.Conflict,
                new Text("Dịch vụ không còn nhận loại thông điệp này.", "The service does not read this message any more.")
            )
        );
}
