using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Components;

/// <summary>Whose turn an exchange is, as the user's desk says it: of an offer, which desk it waits for, since 'the other force' is one's own for one of the two.</summary>
internal static class Turn
{
    public static string Of(PageLanguage speech, Codes codes, CurrentUser user, string waitingFor, string? offeredTo) =>
        (waitingFor, offeredTo) switch
        {
            (Known.Waits.OtherForce, { } to) when to == user.Desk => speech[StepTexts.WaitsForYou],
            (Known.Waits.OtherForce, { } to) => speech[StepTexts.WaitsForDesk, codes.Name(Lists.Desk, to)],
            _ => codes.Name(Lists.Waiting, waitingFor),
        };
}
