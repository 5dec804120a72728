using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>The user of a request as the domain knows him.</summary>
internal static class OfficerOfRequest
{
    public static Officer AsOfficer(this CurrentUser user) => new(user.Id, user.Name, user.Agency, user.Desk);

    public static ServedLine AsLine(this CurrentUser user) => new(user.Partners, user.Areas);
}
