using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>What an officer is told whose version of an exchange is no longer the present one (R9).</summary>
internal static class ChangesOfExchange
{
    /// <summary>Refuses with 412 and what was done meanwhile.</summary>
    public static void Require(this IfMatch version, Exchange exchange) => version.Require(exchange.Version, exchange.Since);

    public static IEnumerable<ChangeSince> Since(this Exchange exchange, long version) =>
        exchange
            .Timeline.Where(entry => entry.Version > version)
            .OrderBy(entry => entry.Number)
            .Select(entry => new ChangeSince(entry.What, entry.At, entry.Desk));
}
