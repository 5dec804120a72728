using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Meetings;

/// <summary>A meeting of the demo year as it was announced, and what became of it.</summary>
/// <param name="Key">What the loader calls it.</param>
/// <param name="AnnouncedOn">The day it was announced.</param>
/// <param name="Announcement">What was announced.</param>
internal sealed record PlannedMeeting(string Key, DateOnly AnnouncedOn, JsonObject Announcement)
{
    /// <summary>Who announced it.</summary>
    public string By { get; init; } = MeetingYear.Police;

    /// <summary>The meeting that it was made from, by its key.</summary>
    public string? Like { get; init; }

    /// <summary>What happened to it, in order.</summary>
    public IReadOnlyList<MeetingCall> Calls { get; init; } = [];
}

/// <summary>What somebody did for a meeting, and when.</summary>
internal abstract record MeetingCall(string Account, DateOnly On);

/// <summary>A step of the meeting itself.</summary>
internal sealed record StepTaken(string Account, DateOnly On, string Step, JsonObject Body) : MeetingCall(Account, On);

/// <summary>The delegation was decided on: all who were named, in the order in which they were.</summary>
internal sealed record DelegationApproved(string Account, DateOnly On, string Number, string Authority) : MeetingCall(Account, On);

/// <summary>How far passports and visas of those who go had come: those of the last one were not there yet where it says so.</summary>
internal sealed record TravelPapersNoted(string Account, DateOnly On, DateOnly Until, bool LastMissing) : MeetingCall(Account, On);

/// <summary>It was noted who came on a day: all but the last, who was excused where it says so.</summary>
internal sealed record AttendanceNoted(string Account, DateOnly On, DateOnly Day, bool LastExcused) : MeetingCall(Account, On);

/// <summary>A text of its minutes was kept; published where it says so.</summary>
internal sealed record MinutesKept(string Account, DateOnly On, string Text, int[] From, bool Published = false) : MeetingCall(Account, On)
{
    /// <summary>The language in which it is written.</summary>
    public string Language { get; init; } = "vi";
}

/// <summary>What a desk worked on up to a day was put on the table: its latest exchanges, and a case by its reference.</summary>
internal sealed record PutOnTable(string Account, DateOnly On, string Desk, int Exchanges, string? Case = null) : MeetingCall(Account, On);

/// <summary>A paper was put to a point of its agenda, or another edition in the place of the one of that number.</summary>
internal sealed record PaperPut(string Account, DateOnly On, int Point, string Title, string Handling, DemoPaper Paper)
    : MeetingCall(Account, On)
{
    /// <summary>The number of the paper whose next edition it is.</summary>
    public int? Replaces { get; init; }
}

/// <summary>Somebody was charged with what it decided.</summary>
internal sealed record ItemAdded(string Account, DateOnly On, int Decision, string Title, string Agency, DateOnly Due)
    : MeetingCall(Account, On)
{
    /// <summary>What became of it.</summary>
    public IReadOnlyList<ItemCall> Calls { get; init; } = [];

    /// <summary>The commitment that it keeps.</summary>
    public int? Commitment { get; init; }

    /// <summary>The unit of the other side.</summary>
    public string? Unit { get; init; }
}

/// <summary>A step of an action item.</summary>
internal sealed record ItemCall(string Account, DateOnly On, string Step, JsonObject Body);
