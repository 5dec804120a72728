using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>What may be done with an exchange, and why not.</summary>
/// <param name="Handling">The code that counts: the strictest of the thread.</param>
/// <param name="UseCondition">The use condition that counts.</param>
/// <param name="Forward">none, ownAgency, agencies or partners.</param>
/// <param name="Source">Where the limit stands.</param>
/// <param name="Unverified">Whether nobody has yet checked it.</param>
/// <param name="WhyNotPrinted">Why it may not be printed; null where it may.</param>
/// <param name="WhyNotExported">Why it may not be exported; null where it may.</param>
internal sealed record HandlingView(
    string Handling,
    string? UseCondition,
    string Forward,
    string Source,
    bool Unverified,
    string? WhyNotPrinted,
    string? WhyNotExported
)
{
    internal static HandlingView Of(EffectiveHandling handling, string language) =>
        new(
            handling.Handling,
            handling.UseCondition,
            handling.Limit.Forward,
            handling.Limit.Source,
            handling.Limit.Unverified,
            handling.PrintRefusal()?.Message.In(language),
            handling.ExportRefusal()?.Message.In(language)
        );
}

/// <summary>That it was passed on.</summary>
internal sealed record ForwardingView(int Number, string? Agency, string? Partner, string Purpose, string? Permission, DateTimeOffset At)
{
    internal static IReadOnlyList<ForwardingView> Of(Exchange exchange) =>
        [
            .. exchange
                .Forwardings.OrderBy(f => f.Number)
                .Select(f => new ForwardingView(f.Number, f.Agency, f.Partner, f.Purpose, f.Permission, f.At)),
        ];
}
