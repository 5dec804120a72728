using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Letters;

/// <summary>/cases/{id}/letters: one line per page. Repatriation decides whose they are.</summary>
internal static class LetterPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Roles.Consular);
        SendLetter.Map(cases);
        NoteReply.Map(cases);
    }
}
