using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>What stands beside the form that announces a meeting: the one of the series that it is made from, and the days off of both sides.</summary>
public sealed record MeetingPlan(Meeting? Like, DaysOff Days);
