using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>One exchange, as far as the user may see it; text, people and timeline only where he may read it.</summary>
public sealed record Exchange
{
    public required Guid Id { get; init; }
    public required string Reference { get; init; }
    public required string Partner { get; init; }
    public required string Channel { get; init; }
    public string? ChannelUnit { get; init; }
    public string? ChannelUnitEn { get; init; }
    public required string Direction { get; init; }
    public required string Medium { get; init; }
    public required string Kind { get; init; }
    public required string Area { get; init; }
    public string? Province { get; init; }
    public required string Urgency { get; init; }
    public required string SentUrgency { get; init; }
    public required string SourceReliability { get; init; }
    public required string InformationCredibility { get; init; }
    public required string Handling { get; init; }
    public string? Secrecy { get; init; }
    public required string Language { get; init; }
    public required string Status { get; init; }
    public required string LeadAgency { get; init; }
    public required string Desk { get; init; }
    public required DateTimeOffset ReceivedOrSentAt { get; init; }
    public required DateTimeOffset LoggedAt { get; init; }
    public bool Late { get; init; }
    public DateTimeOffset? AnswerDue { get; init; }
    public AnswerRule? AnswerDueRule { get; init; }
    public IReadOnlyList<Clock> Clocks { get; init; } = [];

    /// <summary>The clock of the answer that counts: the last one begun.</summary>
    public Clock? AnswerClock => Clocks.Where(clock => clock.Kind == Known.ClockKind.Answer).MaxBy(clock => clock.Number);

    /// <summary>The time limit that ends first of all that run; where none runs, of those that stand still.</summary>
    public Clock? NearestClock =>
        Clocks.Where(clock => clock.Runs).MinBy(clock => clock.DueAt)
        ?? Clocks.Where(clock => clock.Standing is not null).MinBy(clock => clock.DueAt);

    public bool Overdue { get; init; }
    public bool? SignsOfCrime { get; init; }
    public string WaitingFor { get; init; } = Known.Waits.Nobody;
    public Guid? Assignee { get; init; }
    public string? AssigneeName { get; init; }
    public Offer? Offer { get; init; }
    public DateTimeOffset? AcknowledgedAt { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public Outcome? Outcome { get; init; }
    public Guid? InReplyTo { get; init; }
    public string? UseCondition { get; init; }
    public string? SourceReliability4x4 { get; init; }
    public string? InformationCredibility4x4 { get; init; }
    public string? UseRestriction { get; init; }
    public HandlingLimits? Limits { get; init; }
    public IReadOnlyList<Forwarded> Forwardings { get; init; } = [];
    public DateTimeOffset? RecalledAt { get; init; }
    public string? RecallReason { get; init; }
    public DateTimeOffset? RepatriationAskedAt { get; init; }
    public bool? RepatriationOwed { get; init; }
    public CaseOfExchange? RepatriationCase { get; init; }
    public int PeopleMentioned { get; init; }
    public required long Version { get; init; }
    public bool MayRead { get; init; }
    public string? LoggedBy { get; init; }
    public DateTimeOffset? OccurredAt { get; init; }
    public string? LateReason { get; init; }
    public string? Place { get; init; }
    public string? OfficialNumber { get; init; }
    public string? CounterpartContact { get; init; }
    public string? PaperLocation { get; init; }
    public string? Subject { get; init; }
    public string? Summary { get; init; }
    public string? Translation { get; init; }
    public IReadOnlyList<Verification> Verifications { get; init; } = [];
    public IReadOnlyList<Reply> Replies { get; init; } = [];
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
    public IReadOnlyList<ThreadItem> Thread { get; init; } = [];
    public IReadOnlyList<LinkedExchange> Links { get; init; } = [];
    public IReadOnlyList<Person> People { get; init; } = [];
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
    public IReadOnlyList<TimelineEntry>? Timeline { get; init; }
    public Allowed Allowed { get; init; } = new(false, []);

    /// <summary>Somebody mentioned, under a pseudonym.</summary>
    public sealed record Person(Guid Id, string Pseudonym, IReadOnlyList<string> Roles, bool? Open);
}

/// <summary>What the user may do next.</summary>
public sealed record Allowed(bool ReadPeople, IReadOnlyList<Allowed.Step> Steps)
{
    /// <summary>Whether the desk can take this step now.</summary>
    public bool Can(string step) => Steps.Any(allowed => allowed.Name == step && allowed.Open);

    /// <summary>Whether it is a step of this exchange and this desk at all, open or closed.</summary>
    public bool Knows(string step) => Steps.Any(allowed => allowed.Name == step && allowed.Belongs);

    /// <summary>Whether somebody can be added; null where that is not the user's to do.</summary>
    public MayStep? AddPerson { get; init; }

    /// <summary>Whether the details of those who are open can be corrected; null where that is not the user's to do.</summary>
    public MayStep? CorrectPeople { get; init; }

    /// <summary>Whether the user may open protected details in an emergency.</summary>
    public bool BreakGlass { get; init; }

    /// <summary>Until when an emergency opening of the user's own shows him its people; null without one.</summary>
    public DateTimeOffset? ReadPeopleUntil { get; init; }

    /// <summary>Whether files may be attached; null for who has no business with it.</summary>
    public MayStep? Attach { get; init; }

    /// <summary>The step that comes next; null where nothing is left to do.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the user's desk leads.</summary>
    public bool Leads { get; init; }

    /// <summary>The forces to which classification may give the lead.</summary>
    public IReadOnlyList<string> NewLeads { get; init; } = [];

    /// <summary>The outcomes with which it can be closed.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Whether it can be linked to another.</summary>
    public bool Link { get; init; }

    /// <summary>The time limits that can be stopped, and those that can go on, by name.</summary>
    public IReadOnlyList<string> Pause { get; init; } = [];
    public IReadOnlyList<string> Resume { get; init; } = [];

    /// <summary>A step of the exchange's life; why it is closed, where it is.</summary>
    public sealed record Step(
        [property: System.Text.Json.Serialization.JsonPropertyName("step")] string Name,
        bool Open,
        string? Why,
        string? Code = null,
        bool Belongs = true
    );
}

/// <summary>The repatriation case that is open for an exchange.</summary>
public sealed record CaseOfExchange(Guid Id, string Reference, DateTimeOffset OpenedAt);
