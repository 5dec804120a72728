namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>Somebody of a delegation: name and post are ordinary data that stay in this service, out of every message.</summary>
public sealed class Member
{
    // Six months from the day of leaving is what most countries ask for.
    private const int MonthsAfter = 6;

    private readonly List<AttendedDay> days = [];

    private Member() { }

    /// <summary>His key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The agency that named him; of a visitor the one that he said.</summary>
    public string? Agency { get; private init; }

    /// <summary>His name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The name as it is compared: composed, in small letters, one space between words.</summary>
    public string NameKey { get; private init; } = "";

    /// <summary>His post.</summary>
    public string Post { get; private init; } = "";

    /// <summary>His place in the official order, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>One of <see cref="DelegateStates"/>.</summary>
    public string State { get; private set; } = DelegateStates.Proposed;

    /// <summary>Who goes in his place.</summary>
    public Guid? ReplacedBy { get; private set; }

    /// <summary>Why (case text).</summary>
    public string? ReplacedReason { get; private set; }

    /// <summary>How far his passport has come; null where nobody said it.</summary>
    public string? Passport { get; private set; }

    /// <summary>Until which day it holds.</summary>
    public DateOnly? PassportUntil { get; private set; }

    /// <summary>How far his visa has come.</summary>
    public string? Visa { get; private set; }

    /// <summary>Until which day it holds.</summary>
    public DateOnly? VisaUntil { get; private set; }

    /// <summary>When the number of his passport or his birth date was written down; null where neither is kept. They are sealed, apart from him.</summary>
    public DateTimeOffset? IdentityNotedAt { get; private set; }

    /// <summary>On which days he came.</summary>
    public IReadOnlyList<AttendedDay> Days => days;

    /// <summary>Whether he belongs to those who go, or may still.</summary>
    public bool Counts => State is DelegateStates.Proposed or DelegateStates.Approved;

    internal static Member Of(DelegateEntry entry, string? agency, int order, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Agency = agency,
            Name = entry.Name,
            NameKey = KeyOf(entry.Name),
            Post = entry.Post,
            Order = order,
        };

    internal static Member Visiting(DelegateEntry entry, string? agency, int order, DateOnly day, DateTimeOffset at)
    {
        var visitor = Of(entry, agency, order, at);
        visitor.State = DelegateStates.Visitor;
        visitor.Note(day, Attendances.Visitor);
        return visitor;
    }

    internal void Decide(bool isTaken, int order) => (State, Order) = (isTaken ? DelegateStates.Approved : DelegateStates.NotTaken, order);

    internal Member ReplaceBy(DelegateEntry entry, string reason, DateTimeOffset at)
    {
        var substitute = Of(entry, Agency, Order, at);
        substitute.State = DelegateStates.Approved;
        (State, ReplacedBy, ReplacedReason) = (DelegateStates.Replaced, substitute.Id, reason);
        return substitute;
    }

    internal void Prepare(TravelEntry entry, DateTimeOffset at)
    {
        (Passport, PassportUntil, Visa, VisaUntil) = (entry.Passport, entry.PassportUntil, entry.Visa, entry.VisaUntil);
        IdentityNotedAt = entry.Identity is null ? IdentityNotedAt : at;
    }

    /// <summary>Whether his passport does not hold as long after the meeting as most countries ask for.</summary>
    public bool HasShortPassport(DateOnly lastDay) => PassportUntil is { } until && until < lastDay.AddMonths(MonthsAfter);

    internal void Note(DateOnly day, string state)
    {
        days.RemoveAll(noted => noted.Day == day);
        days.Add(AttendedDay.Of(day, state));
    }

    internal void Forget(DateOnly day) => days.RemoveAll(noted => noted.Day == day);

    // Two who are written alike are taken for one and pointed out; accents tell names apart.
    private static string KeyOf(string name) =>
        string.Join(' ', name.Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}

/// <summary>Whether somebody came on one day.</summary>
public sealed class AttendedDay
{
    private AttendedDay() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>One of <see cref="Attendances"/>.</summary>
    public string State { get; private init; } = "";

    internal static AttendedDay Of(DateOnly day, string state) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Day = day,
            State = state,
        };
}

/// <summary>Somebody whom an agency names.</summary>
/// <param name="Name">His name.</param>
/// <param name="Post">His post.</param>
/// <param name="IsHead">Whether he is to head the delegation.</param>
public sealed record DelegateEntry(string Name, string Post, bool IsHead = false);

/// <summary>How far passport and visa of a member have come.</summary>
/// <param name="Id">The member.</param>
/// <param name="Passport">One of <see cref="Codes.TravelPaperStates"/>.</param>
/// <param name="PassportUntil">Until which day it holds.</param>
/// <param name="Visa">One of <see cref="Codes.TravelPaperStates"/>.</param>
/// <param name="VisaUntil">Until which day it holds.</param>
/// <param name="Identity">Who he is by his passport; null leaves what is kept.</param>
public sealed record TravelEntry(
    Guid Id,
    string Passport,
    DateOnly? PassportUntil,
    string Visa,
    DateOnly? VisaUntil,
    TravelIdentity? Identity = null
);
