using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>A verification as it is read; its words are case text.</summary>
internal sealed record VerificationView(
    int Number,
    string Question,
    string? Unit,
    DateTimeOffset OpenedAt,
    string? Result,
    string? Findings,
    DateTimeOffset? DoneAt
)
{
    internal static IReadOnlyList<VerificationView> Of(Exchange exchange) =>
        [
            .. exchange
                .Verifications.OrderBy(v => v.Number)
                .Select(v => new VerificationView(v.Number, v.Question, v.Unit, v.OpenedAt, v.Result, v.Findings, v.DoneAt)),
        ];
}

/// <summary>A reply as it is read; its words are case text.</summary>
internal sealed record ReplyView(
    int Number,
    string Kind,
    DateTimeOffset At,
    DateTimeOffset RecordedAt,
    string Medium,
    string? Text,
    string? OfficialNumber,
    string? CounterpartContact,
    string? LateReason,
    Guid? Exchange,
    DateTimeOffset? VoidedAt
)
{
    internal static IReadOnlyList<ReplyView> Of(Exchange exchange) =>
        [
            .. exchange
                .Replies.OrderBy(r => r.Number)
                .Select(r => new ReplyView(
                    r.Number,
                    r.Kind,
                    r.At,
                    r.RecordedAt,
                    r.Medium,
                    r.Text,
                    r.OfficialNumber,
                    r.CounterpartContact,
                    r.LateReason,
                    r.Exchange?.Value,
                    exchange.VoidedAt(r)
                )),
        ];
}

/// <summary>A correction as it is read: what stood there and what stands there now.</summary>
internal sealed record CorrectionView(
    int Number,
    string Field,
    string? Was,
    string? Becomes,
    string Reason,
    string? Permission,
    DateTimeOffset At
)
{
    internal static IReadOnlyList<CorrectionView> Of(Exchange exchange) =>
        [
            .. exchange
                .Corrections.OrderBy(c => c.Number)
                .Select(c => new CorrectionView(c.Number, c.Field, c.Was, c.Becomes, c.Reason, c.Permission, c.At)),
        ];
}

/// <summary>An exchange of the same thread, as far as its row is seen.</summary>
internal sealed record ThreadView(
    Guid Id,
    string Reference,
    string Direction,
    string Kind,
    string Status,
    DateTimeOffset ReceivedOrSentAt,
    Guid? InReplyTo
);
