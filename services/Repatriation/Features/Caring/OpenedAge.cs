using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;

namespace Cooperation.Repatriation.Features.Caring;

/// <summary>
/// Whether somebody who was a minor when he was reported still is one on the day on which he agrees. His birth is opened for it, on record before the consent is judged (R24), and only where he is said
/// to have agreed alone; who may not know it takes him for what he was.
/// </summary>
internal sealed class OpenedAge(PeopleStore<CaseId> people, CurrentUser user, RequestClock clock)
{
    public async Task<bool> IsMinorAsync(Person person, ChangeCare.Request request, CancellationToken cancellationToken)
    {
        var isAsked = request is { Type: CareTypes.Consent, To: CareStates.Given, GivenBy: ConsentGivers.Person };
        if (!isAsked || !person.IsMinor || !user.Identifies(person))
        {
            return person.IsMinor;
        }

        var details = await people.OpenToJudgeAsync(
            person.CaseId,
            person.EnteredWith,
            person.Id,
            $"person.age-read.{person.Pseudonym}",
            cancellationToken
        );
        return person.IsMinorOn(details.Birth, request.On ?? CivilTime.DateOf(clock.GetUtcNow()));
    }
}
