using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Records.Lists;

namespace Cooperation.Hotline.Features.Exchanges.Searching;

/// <summary>A page of the list.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Next">The cursor to ask the next page with (<c>after=</c>), or null on the last.</param>
/// <param name="Found">How many there are; only where words were looked for.</param>
internal sealed record ExchangePage(IReadOnlyList<ExchangeRow> Items, string? Next, CappedCount? Found);
