using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Cases;
using Cooperation.Portal.Areas.Repatriation.Cases.Joining;
using Cooperation.Portal.Areas.Repatriation.Persons.Episodes;
using Cooperation.Portal.Areas.Repatriation.Persons.Limits;
using Cooperation.Portal.Areas.Repatriation.Persons.Moving;
using Cooperation.Portal.Areas.Repatriation.Persons.Pasting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>/cases/persons: one line per page. Repatriation decides who sees whom.</summary>
internal static class PersonPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles);
        ShowCase.Map(cases);
        ListHappenings.Map(cases);
        ListPersons.Map(cases);
        ShowPerson.Map(cases);
        TakeStep.Map(cases);
        MoveTogether.Map(cases);
        ChangeLimit.Map(cases);
        ShowMatches.Map(cases);
        JudgeMatch.Map(cases);
        UndoEpisode.Map(cases);
        AddPersons.Map(pages.MapGroup("/cases").RequireRoles(Jobs.CaseOpeningRoles));
        var consular = pages.MapGroup("/cases").RequireRoles(Roles.Consular);
        AddList.Map(consular);
        ReadListFile.Map(consular);
        LinkRequest.Map(consular);
        MergeCase.Map(consular);
        SplitCase.Map(consular);
        UndoMerge.Map(pages.MapGroup("/cases").RequireRoles(Roles.Supervisor));
    }
}
