using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>The line that the user of a request serves.</summary>
internal static class LineOfUser
{
    public static ServedLine AsLine(this CurrentUser user) => new(user.Partners, user.Areas);
}
