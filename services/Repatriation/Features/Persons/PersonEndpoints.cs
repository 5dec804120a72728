using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Features.Caring;
using Cooperation.Repatriation.Features.Clocks;
using Cooperation.Repatriation.Features.Journeys;
using Cooperation.Repatriation.Features.Persons.Episodes;
using Cooperation.Repatriation.Features.Persons.Pasting;
using Cooperation.Repatriation.Features.Persons.Steps;
using Cooperation.Repatriation.Features.Photographs;
using Cooperation.Repatriation.Features.Protections;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>/api/repatriation/persons: one line per slice. What has an id is guarded by <see cref="PersonAccess"/> and answers 404 (R17).</summary>
internal static class PersonEndpoints
{
    public static void MapPersons(this RouteGroupBuilder repatriation)
    {
        MovePersons.Map(repatriation);
        var persons = repatriation.MapGroup("/persons").WithTags("Persons").RequireAuthorization();
        ListPersons.Map(persons);
        PreviewPersons.Map(persons);

        var person = persons.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("person"));
        GetPerson.Map(person);
        RequestIdentity.Map(person);
        ReplyIdentity.Map(person);
        IssueTravelPaper.Map(person);
        ReceivePerson.Map(person);
        BeginSupport.Map(person);
        ReferPerson.Map(person);
        AnswerReferral.Map(person);
        SettlePerson.Map(person);
        ClosePerson.Map(person);
        IdentifyPerson.Map(person);
        ChangeSupport.Map(person);
        AssessNeed.Map(person);
        ChangeProtection.Map(person);
        ChangeCare.Map(person);
        PlanJourney.Map(person);
        AddPhotograph.Map(person);
        GetPhotograph.Map(person);
        WithdrawPhotograph.Map(person);
        UndoStep.Map(person);
        ChangeClock.Map(person);
        CorrectPerson.Map(person);
        HandOverIdentity.Map(person);
        CallForIdentity.Map(person);
        FindMatches.Map(person);
        JudgeMatch.Map(person);
        UndoEpisode.Map(person);
    }
}
