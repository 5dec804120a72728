using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>A reply of ours that is said to have gone a while ago meets a clock that may be over by now: that needs a reason in words, which stays with the reply.</summary>
internal static class SetBack
{
    /// <summary>What it takes to put down the telephone and write: up to this nobody asks.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <summary>Why the time is refused; null where it is well.</summary>
    public static DomainError? Refusal(Exchange exchange, ReplyEntry reply, DateTimeOffset at) =>
        exchange.Entry.Direction == Directions.Incoming && at - reply.At > Limit && string.IsNullOrWhiteSpace(reply.LateReason)
            ? new(
                "hotline.exchange.reply-late-reason-required",
                Invalid,
                new(
                    "Ghi lùi thời gian trả lời hơn 30 phút phải nêu lý do; lý do được lưu cùng trả lời.",
                    "A reply that went more than 30 minutes ago needs a reason, which is kept with it."
                ),
                "lateReason"
            )
            : null;
}
