using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>An exchange as a row of an exported list.</summary>
/// <param name="Row">What the list shows of it.</param>
/// <param name="Text">Its case text, where the user may read it and its handling lets it out.</param>
/// <param name="Refusal">Why its handling keeps it in; then nothing but reference and handling is written.</param>
internal sealed record ExportedExchange(ExchangeRow Row, CaseText? Text, DomainError? Refusal);

/// <summary>What a desk wrote of an exchange, as it reads after corrections. Never protected details (R20).</summary>
internal sealed record CaseText(string? OfficialNumber, string? Subject, string? Summary, string? Translation);
