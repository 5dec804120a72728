using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Pages.Watch;

/// <summary>The desks that a central desk may look at; nobody else has a choice. Hotline decides again.</summary>
internal static class DeskChoices
{
    private const string StandingAgency = "BCA";

    public static IReadOnlyList<Choice> Of(CurrentUser user, Book book, Speech speech, DateTimeOffset at) =>
        user.Is(Roles.CentralDesk)
            ?
            [
                .. book
                    .Desks.Where(desk => desk.Kind is "liaison" or "central")
                    .Where(desk => user.Agency == StandingAgency || desk.Agency == user.Agency)
                    .Where(desk =>
                        desk.ValidFrom <= VietnamTime.DateOf(at) && (desk.ValidTo is null || VietnamTime.DateOf(at) <= desk.ValidTo)
                    )
                    .Select(desk => new Choice(desk.Code, speech.IsVietnamese ? desk.Vi : desk.En)),
            ]
            : [];
}
