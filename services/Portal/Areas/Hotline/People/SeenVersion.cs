using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>The version of the exchange that the user saw when he opened a form. It stays that one whatever else is refused, so that a colleague's change in between is never written over unseen (R9).</summary>
internal static class SeenVersion
{
    public const string Field = "version";

    public static string Of(Exchange exchange) => exchange.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the form carries; one that is no version is stale.</summary>
    public static long In(FormState form) => long.TryParse(form[Field], CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>What happened after that version.</summary>
    public static IReadOnlyList<Exchange.TimelineEntry> Since(this Exchange exchange, long seen) =>
        [.. (exchange.Timeline ?? []).Where(entry => entry.Version > seen)];
}
