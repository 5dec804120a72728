using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Areas.Agreements.Instruments;
using Cooperation.Portal.Areas.Agreements.Negotiations;
using Cooperation.Portal.Areas.Agreements.Partners;
using Cooperation.Portal.Areas.Agreements.Plan;
using Cooperation.Portal.Areas.Agreements.Projects;
using Cooperation.Portal.Areas.Agreements.ReviewCycle;
using Cooperation.Portal.Areas.Agreements.Work;
using Cooperation.Portal.Areas.Agreements.WorkPlans;
using Cooperation.Portal.Areas.Home;
using Cooperation.Portal.Areas.Hotline.Channels;
using Cooperation.Portal.Areas.Hotline.Imports;
using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Areas.Identity.Administration;
using Cooperation.Portal.Areas.Meetings.Calendar;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Areas.Meetings.Outcomes;
using Cooperation.Portal.Areas.Meetings.Work;
using Cooperation.Portal.Areas.Meetings.WorkPlans;
using Cooperation.Portal.Areas.Repatriation.Cases;
using Cooperation.Portal.Areas.Repatriation.Handovers;
using Cooperation.Portal.Areas.Repatriation.Persons;
using Cooperation.Portal.Areas.Repatriation.Work;
using Cooperation.Portal.Areas.Reviews.AnnualReviews;
using Cooperation.Portal.Areas.Reviews.Catalogue;
using Cooperation.Portal.Areas.Reviews.Figures;
using Cooperation.Portal.Areas.Reviews.Home;
using Cooperation.Portal.Areas.Reviews.Operations;
using Cooperation.Portal.Areas.Reviews.Reports;
using Cooperation.Portal.Areas.Reviews.Returns;
using Cooperation.Portal.Areas.Reviews.Statements;
using Cooperation.Portal.Areas.Reviews.Targets;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Components;

/// <summary>
/// The navigation: six areas by job, in each what the role may do there. A new page is a line in its area; an area without a page for the user
/// has a home that says what will come. The services decide again (R17).
/// </summary>
internal static class Jobs
{
    public static readonly string[] WatchRoles = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor, Roles.CentralDesk];
    public static readonly string[] PeopleRoles = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor];
    public static readonly string[] ImportRoles = PeopleRoles;
    public static readonly string[] AuditRoles = [Roles.Auditor];
    public static readonly string[] CaseRoles = [Roles.Consular, Roles.Immigration, Roles.SocialAffairs, Roles.Supervisor];
    public static readonly string[] ReturnRoles = [.. CaseRoles, Roles.BorderGuardLiaison];
    public static readonly string[] PersonRoles = [.. ReturnRoles, Roles.PoliceLiaison];
    public static readonly string[] HandoverRoles = [Roles.Consular, Roles.Immigration, Roles.BorderGuardLiaison, Roles.Supervisor];
    public static readonly string[] CaseListRoles = [Roles.Consular, Roles.Supervisor];
    public static readonly string[] CaseOpeningRoles = [Roles.Consular, Roles.BorderGuardLiaison];
    public static readonly string[] CasePageRoles = [.. CaseListRoles, Roles.BorderGuardLiaison];
    public static readonly string[] InstrumentRoles = [.. WatchRoles, Roles.Consular, Roles.Planner];
    public static readonly string[] MeetingRoles = [Roles.CentralDesk, Roles.Planner, .. PeopleRoles];
    public static readonly string[] MeetingListRoles = [Roles.Planner, .. PeopleRoles];
    public static readonly string[] ReviewRoles = [Roles.Planner, Roles.CentralDesk];
    public static readonly string[] AnnualReviewRoles = [.. ReviewRoles, Roles.Supervisor];
    public static readonly string[] StatementRoles = [.. ReviewRoles, Roles.Supervisor];
    public static readonly string[] AdministrationRoles = [Roles.Administrator];
    public static readonly string[] OperatorRoles = [Roles.Operator];

    public static readonly IReadOnlyList<WorkArea> All =
    [
        new("watch", SiteTexts.Watch, WatchRoles)
        {
            IsFor = IsOfForces,
            Jobs =
            [
                new(JobArea.Watch, SiteTexts.OwnDesk, "/watch", WatchRoles),
                new(JobArea.Channels, ChannelTexts.Title, "/channels", WatchRoles),
                new(JobArea.People, PeopleTexts.Title, "/people", PeopleRoles),
                new(JobArea.Imports, ImportTexts.Title, "/imports", ImportRoles),
                new(JobArea.Alerts, PeopleTexts.Glass, "/alerts", [Roles.Supervisor]),
            ],
        },
        new("cases", SiteTexts.Cases, ReturnRoles)
        {
            // People come home through the gates of the border guard: its posts receive them.
            IsFor = user => !IsOfForces(user) || user.Is(Roles.BorderGuardLiaison),
            Coming = HomeTexts.Cases,
            Jobs =
            [
                new(JobArea.Returns, WorkTexts.Title, ShowReturnWork.Address, ReturnRoles) { IsFor = SeesPersons },
                new(JobArea.Cases, CaseTexts.Title, "/cases", CasePageRoles) { IsFor = ListsCases },
                new(JobArea.Persons, PersonTexts.Title, "/cases/persons", ReturnRoles) { IsFor = SeesPersons },
                new(JobArea.Handovers, HandoverTexts.Title, "/cases/handovers", HandoverRoles)
                {
                    IsFor = user =>
                        !user.Is(Roles.Supervisor)
                        || user.Agency == Known.Desk.ImmigrationDepartment
                        || user.Desk == Known.Desk.ConsularDepartment,
                },
            ],
        },
        new("instruments", SiteTexts.Instruments, InstrumentRoles)
        {
            IsFor = user => user.Is(Roles.Planner) || IsOfForces(user) || user.Agency == Known.Desk.ForeignMinistry,
            Jobs =
            [
                new(JobArea.AgreementWork, AgreementWorkTexts.Title, ShowAgreementWork.Address, [Roles.Planner]),
                new(JobArea.Instruments, InstrumentTexts.Title, "/instruments", InstrumentRoles),
                new(JobArea.Activities, ActivityTexts.Title, "/activities", InstrumentRoles),
                new(JobArea.ReviewCalendar, ReviewTexts.Title, ReviewCalendarPages.Address, InstrumentRoles),
                new(JobArea.Negotiations, NegotiationTexts.Title, NegotiationPages.Address, [Roles.Planner]),
                new(JobArea.Plan, PlanTexts.Title, "/plan", [Roles.Planner]),
                new(JobArea.WorkPlans, WorkPlanTexts.Title, WorkPlanPages.Address, [Roles.Planner]),
                new(JobArea.Projects, ProjectTexts.Title, "/projects", InstrumentRoles),
                new(JobArea.Partners, PartnerTexts.Title, "/partners", InstrumentRoles),
            ],
        },
        new("meetings", SiteTexts.Meetings, MeetingRoles)
        {
            // Border posts and police desks keep their briefings with the other side here.
            IsFor = user => user.Is(Roles.Planner) || IsOfForces(user),
            Coming = HomeTexts.Meetings,
            Jobs =
            [
                new(JobArea.MeetingWork, OutcomeTexts.Work, ShowMeetingWork.Address, MeetingListRoles),
                new(JobArea.Meetings, MeetingTexts.Title, "/meetings", MeetingListRoles),
                new(JobArea.MeetingCalendar, CalendarTexts.Title, CalendarPages.Address, MeetingListRoles),
                new(JobArea.ActionItems, OutcomeTexts.Items, "/action-items", MeetingListRoles),
                new(JobArea.CommitPlan, CommitPlanTexts.Title, CommitPlanPages.Address, [Roles.Planner]),
            ],
        },
        new("reviews", SiteTexts.Reviews, AnnualReviewRoles)
        {
            IsFor = ReadsReviews,
            FirstFor = [Roles.Planner],
            Jobs =
            [
                new(JobArea.ReviewHome, ReviewHomeTexts.Title, ShowReviewHome.Address, AnnualReviewRoles) { IsFor = ReadsReviews },
                new(JobArea.Reviews, FigureTexts.Exchanges, "/reviews/exchanges", ReviewRoles),
                new(JobArea.Figures, CatalogueTexts.Title, "/reviews/figures", ReviewRoles),
                new(JobArea.ReplyTimes, FigureTexts.ReplyTimes, "/reviews/reply-times", ReviewRoles),
                new(JobArea.PersonFigures, ReturnFigureTexts.PersonsShort, "/reviews/persons", ReviewRoles),
                new(JobArea.HandoverFigures, ReturnFigureTexts.Handovers, "/reviews/handovers", ReviewRoles),
                new(JobArea.Targets, TargetTexts.Title, TargetPages.Address, ReviewRoles),
                new(JobArea.AnnualReviews, AnnualReviewTexts.Title, AnnualReviewPages.Address, AnnualReviewRoles) { IsFor = ReadsReviews },
                new(JobArea.Reports, ReportTexts.Title, ReportPages.Address, [Roles.Planner]),
                new(JobArea.Statements, StatementTexts.Title, StatementPages.Address, StatementRoles) { IsFor = ReadsStatements },
            ],
        },
        new("admin", SiteTexts.Administration, [.. AdministrationRoles, .. AuditRoles, .. OperatorRoles])
        {
            Jobs =
            [
                new(JobArea.Administration, AccountTexts.Title, "/admin/accounts", AdministrationRoles),
                new(JobArea.Alerts, PeopleTexts.Glass, "/alerts", AuditRoles),
                new(JobArea.Reconciliation, OperationTexts.Reconciliation, OperationPages.Reconciliation, OperatorRoles),
                new(JobArea.Replays, OperationTexts.Replays, OperationPages.Replays, OperatorRoles),
            ],
        },
    ];

    /// <summary>The areas of a user, each with his jobs in it.</summary>
    public static IReadOnlyList<WorkArea> Of(CurrentUser user) =>
        [
            .. All.Where(area => user.IsAny(area.Roles) && area.IsFor(user))
                .Select(area => area with { Jobs = [.. area.Jobs.Where(job => user.IsAny(job.Roles) && job.IsFor(user))] }),
        ];

    /// <summary>Whether somebody works with the exchanges of the hotline: people of the two forces do.</summary>
    public static bool Watches(CurrentUser user) => user.IsAny(WatchRoles) && IsOfForces(user);

    /// <summary>Whether somebody has cases of repatriation: consular officers, and supervisors of their department.</summary>
    public static bool HasCases(CurrentUser user) =>
        user.Is(Roles.Consular) || (user.Is(Roles.Supervisor) && user.Desk == Known.Desk.ConsularDepartment);

    /// <summary>Whether somebody works at a border post, which opens cases of who returned to it by himself.</summary>
    public static bool IsPost(CurrentUser user) => user.Is(Roles.BorderGuardLiaison);

    /// <summary>Whether somebody has a list of cases: those, and border posts that of their own.</summary>
    public static bool ListsCases(CurrentUser user) => HasCases(user) || IsPost(user);

    /// <summary>Where somebody lands after signing in: where his day begins, in the first area that has a page for him, else in the first that will have one.</summary>
    public static string HomeOf(CurrentUser user)
    {
        var areas = Of(user).OrderBy(area => user.IsAny(area.FirstFor) ? 0 : 1).ToList();
        return (areas.FirstOrDefault(area => area.Jobs.Count > 0) ?? (areas.Count > 0 ? areas[0] : null))?.Href ?? "/welcome";
    }

    // Of the foreign ministry's supervisors only the department's.
    private static bool SeesPersons(CurrentUser user) =>
        !user.Is(Roles.Supervisor) || user.Agency != Known.Desk.ForeignMinistry || user.Desk == Known.Desk.ConsularDepartment;

    // Supervisors of the foreign ministry read what is published; those of the lines have no part in it.
    // The foreign ministry keeps them, the standing agency reads what was sent.
    private static bool ReadsStatements(CurrentUser user) =>
        user.Agency == Known.Desk.ForeignMinistry
            ? user.IsAny(Roles.Planner, Roles.Supervisor)
            : user.Agency == Known.Force.Police && user.IsAny(ReviewRoles);

    private static bool ReadsReviews(CurrentUser user) => user.IsAny(ReviewRoles) || user.Agency == Known.Desk.ForeignMinistry;

    private static bool IsOfForces(CurrentUser user) => user.Agency is Known.Force.Police or Known.Force.BorderGuard;
}
