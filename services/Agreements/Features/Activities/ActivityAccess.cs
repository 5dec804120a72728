using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Hosting;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>Who sees which activities, once: whoever sees their instrument; of a work plan the planners of the agency that leads it and of those who see all; and the planners of the agency that owns them.</summary>
internal static class ActivityAccess
{
    /// <summary>The activities that the user sees.</summary>
    public static IQueryable<Activity> ActivitiesSeenBy(this AgreementsDbContext db, CurrentUser user)
    {
        var (plans, agency, instruments) = (user.Is(Roles.Planner), user.Agency, db.Instruments.SeenBy(user));
        var seesAll = InstrumentAccess.SeesAll(user);
        return db.Activities.Where(a =>
            (plans && a.Owner == agency)
            || (a.Framework != null && (seesAll || (plans && a.LeadAgency == agency)))
            || instruments.Any(i => i.Id == a.InstrumentId)
        );
    }

    /// <summary>Whether the user reads by what an activity is shown to be done; others are told how much there is.</summary>
    public static bool SeesEvidence(this CurrentUser user, Activity activity) =>
        user.Is(Roles.Planner) && (user.Agency == Agencies.Police || user.Agency == activity.Owner || user.Agency == activity.LeadAgency);

    /// <summary>Whether the user takes this step: the lead agency takes all of them, the owner says how far it has come, the standing agency reminds.</summary>
    public static bool MayTake(this CurrentUser user, Activity activity, string step) =>
        user.Is(Roles.Planner)
        && (
            user.Agency == activity.LeadAgency
            || (user.Agency == activity.Owner && step is (ActivitySteps.Progress or ActivitySteps.Evidence or ActivitySteps.Completion))
            || (user.Agency == Agencies.Police && step is ActivitySteps.Reminder)
        );

    /// <summary>The steps that the user can take now, the next one first.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, Activity activity, DateOnly today) =>
        [
            .. ActivityLife
                .OpenAt(activity.Status)
                .Where(step => user.MayTake(activity, step) && (step != ActivitySteps.Reminder || activity.IsLate(today))),
        ];
}
