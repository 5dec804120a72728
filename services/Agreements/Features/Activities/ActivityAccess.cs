using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>Who sees which activities, once: whoever sees their instrument, and the planners of the agency that owns them.</summary>
internal static class ActivityAccess
{
    /// <summary>The activities that the user sees.</summary>
    public static IQueryable<Activity> ActivitiesSeenBy(this AgreementsDbContext db, CurrentUser user)
    {
        var (plans, agency, instruments) = (user.Is(Roles.Planner), user.Agency, db.Instruments.SeenBy(user));
        return db.Activities.Where(a => (plans && a.Owner == agency) || instruments.Any(i => i.Id == a.InstrumentId));
    }

    /// <summary>Whether the user reads by what an activity is shown to be done; others are told how much there is.</summary>
    public static bool SeesEvidence(this CurrentUser user, Activity activity) =>
        user.Is(Roles.Planner) && (user.Agency == Agencies.Police || user.Agency == activity.Owner || user.Agency == activity.LeadAgency);

    /// <summary>Why the user does not take this step; null where he may. The lead agency takes all of them, the owner says how far it has come.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, Activity activity, string step)
    {
        var reports = step is ActivitySteps.Progress or ActivitySteps.Evidence or ActivitySteps.Completion;
        return user.Is(Roles.Planner) && (user.Agency == activity.LeadAgency || (reports && user.Agency == activity.Owner))
            ? null
            : ActivityErrors.NotYours(activity.LeadAgency, activity.Owner);
    }

    /// <summary>The steps that the user can take now, the next one first.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, Activity activity) =>
        [.. ActivityLife.OpenAt(activity.Status).Where(step => user.RefusalOf(activity, step) is null)];
}
