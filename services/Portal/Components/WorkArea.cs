using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Portal.Components;

/// <summary>One of the six areas of the product, and what there is to do in it.</summary>
internal sealed record WorkArea(string Key, Text Name, string[] Roles)
{
    /// <summary>What will stand here, where there is no page for the user yet.</summary>
    public Text? Coming { get; init; }

    /// <summary>Who of those with a role of the area has business in it: a supervisor is one of every agency, and not everywhere.</summary>
    public Func<CurrentUser, bool> IsFor { get; init; } = _ => true;

    public required IReadOnlyList<Job> Jobs { get; init; }

    /// <summary>Whose day begins here, although an area before it has pages for them too.</summary>
    public string[] FirstFor { get; init; } = [];

    /// <summary>The first thing to do here, or the empty home.</summary>
    public string Href => Jobs.Count > 0 ? Jobs[0].Href : $"/home/{Key}";

    /// <summary>Whether a page of this part stands in it.</summary>
    public bool Has(JobArea area) => Jobs.Any(job => job.Area == area);
}

/// <summary>What stands in the second row: a page, and who may open it.</summary>
internal sealed record Job(JobArea Area, Text Name, string Href, string[] Roles)
{
    /// <summary>Whose of those with the role it is: a supervisor is one of every agency.</summary>
    public Func<CurrentUser, bool> IsFor { get; init; } = _ => true;
}

/// <summary>The part of the product that a page belongs to.</summary>
public enum JobArea
{
    None,
    Watch,
    Channels,
    People,
    Imports,
    Alerts,
    Returns,
    Cases,
    Persons,
    Handovers,
    Instruments,
    Partners,
    Activities,
    ReviewCalendar,
    Negotiations,
    MeetingWork,
    Plan,
    Projects,
    WorkPlans,
    AgreementWork,
    Meetings,
    MeetingCalendar,
    ActionItems,
    CommitPlan,
    Reviews,
    Figures,
    ReplyTimes,
    PersonFigures,
    HandoverFigures,
    Targets,
    AnnualReviews,
    ReviewHome,
    Reports,
    Replays,
    Reconciliation,
    Statements,
    Administration,
    Approvals,
}
