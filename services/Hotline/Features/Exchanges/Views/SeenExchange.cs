using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>An exchange with what the user may see of it.</summary>
internal sealed class SeenExchange
{
    public required Exchange Exchange { get; init; }

    /// <summary>Case text and people's roles too, not only the row.</summary>
    public required bool MayRead { get; init; }

    /// <summary>The row, because it is of the user's agency, partner and area.</summary>
    public required bool IsOnLine { get; init; }
}
