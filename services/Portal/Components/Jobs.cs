using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Channels;
using Cooperation.Portal.Areas.Hotline.Imports;
using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Components;

/// <summary>The part of the product that a page belongs to.</summary>
public enum JobArea
{
    None,
    Watch,
    Channels,
    People,
    Imports,
    Alerts,
    Reviews,
    Administration,
    Approvals,
}

/// <summary>What stands in the navigation: by job, and only what the role may do. The services decide again (R17).</summary>
internal sealed record Job(JobArea Area, Text Name, string Href);

internal static class Jobs
{
    private static readonly Job Watch = new(JobArea.Watch, SiteTexts.Watch, "/watch");
    private static readonly Job Channels = new(JobArea.Channels, ChannelTexts.Title, "/channels");
    private static readonly Job People = new(JobArea.People, PeopleTexts.Title, "/people");
    private static readonly Job Imports = new(JobArea.Imports, ImportTexts.Title, "/imports");
    private static readonly Job Alerts = new(JobArea.Alerts, PeopleTexts.Glass, "/alerts");
    private static readonly Job Reviews = new(JobArea.Reviews, SiteTexts.Reviews, "/reviews/exchanges");
    private static readonly Job Administration = new(JobArea.Administration, SiteTexts.Administration, "/admin/accounts");

    public static readonly string[] WatchRoles = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor, Roles.CentralDesk];
    public static readonly string[] PeopleRoles = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor];
    public static readonly string[] ImportRoles = PeopleRoles;
    public static readonly string[] AuditRoles = [Roles.Auditor];
    public static readonly string[] ReviewRoles = [Roles.Planner, Roles.CentralDesk];
    public static readonly string[] AdministrationRoles = [Roles.Administrator];

    public static IEnumerable<Job> Of(CurrentUser user)
    {
        if (user.IsAny(WatchRoles))
        {
            yield return Watch;
            yield return Channels;
        }

        if (user.IsAny(PeopleRoles))
        {
            yield return People;
        }

        if (user.IsAny(ImportRoles))
        {
            yield return Imports;
        }

        if (user.IsAny([Roles.Supervisor, .. AuditRoles]))
        {
            yield return Alerts;
        }

        if (user.IsAny(ReviewRoles))
        {
            yield return Reviews;
        }

        if (user.IsAny(AdministrationRoles))
        {
            yield return Administration;
        }
    }

    /// <summary>Where somebody lands after signing in.</summary>
    public static string HomeOf(CurrentUser user) => Of(user).FirstOrDefault()?.Href ?? "/welcome";
}
