using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>Who may do what with channels, once (R17). Everybody who works at a desk of either force reads them: whom to call is no secret among those who call. Nobody else sees any.</summary>
internal static class ChannelAccess
{
    /// <summary>The roles that may ask for the list.</summary>
    public static readonly string[] Readers = ExchangeAccess.Workers;

    /// <summary>The roles that may open channels, each where <see cref="MayKeep"/> says.</summary>
    public static readonly string[] Keepers = [Roles.Supervisor, Roles.CentralDesk];

    /// <summary>Whether the user reads channels.</summary>
    public static bool MayRead(CurrentUser user) => user.IsOfForces(Readers);

    /// <summary>Whether the user keeps channels with these terms: the supervisor of the desk, the agency's central desk, and the standing agency.</summary>
    public static bool MayKeep(this CurrentUser user, ChannelTerms terms) =>
        (user.Is(Roles.Supervisor) && user.Desk == terms.Desk) || user.IsCentralFor(terms);

    /// <summary>Whether the user tests lines with these terms: the desk itself and whoever keeps the channel.</summary>
    public static bool MayTest(this CurrentUser user, ChannelTerms terms) =>
        (user.IsOfForces(Readers) && user.Desk == terms.Desk) || user.IsCentralFor(terms);

    private static bool IsCentralFor(this CurrentUser user, ChannelTerms terms) =>
        user.Is(Roles.CentralDesk) && (user.Agency == Agencies.Police || user.Agency == Areas.LeadAgencyOf(terms.Area));
}
