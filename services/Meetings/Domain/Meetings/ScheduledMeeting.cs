using Cooperation.Platform.Domain;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>When and where a meeting is, by the clock of the place, and how that slipped.</summary>
public abstract class ScheduledMeeting(MeetingId id) : AggregateRoot<MeetingId>(id)
{
    // Not private: whoever reads the database fills the field of the meeting.
    private protected readonly List<Postponement> slips = [];

    /// <summary>When it begins by the clock where it takes place.</summary>
    public DateTime From { get; protected set; }

    /// <summary>When it ends by that clock.</summary>
    public DateTime To { get; protected set; }

    /// <summary>The zone of that clock.</summary>
    public string Zone { get; protected set; } = "";

    /// <summary>When it begins: lists go by this time.</summary>
    public DateTimeOffset StartsAt { get; protected set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset EndsAt { get; protected set; }

    /// <summary>The host country.</summary>
    public string? Host { get; protected set; }

    /// <summary>Where.</summary>
    public string? Place { get; protected set; }

    /// <summary>Whether its day is open: the hours are those that it had before they slipped.</summary>
    public bool DayOpen { get; protected set; }

    /// <summary>How its days slipped, in order.</summary>
    public IReadOnlyList<Postponement> Postponements => slips;

    /// <summary>The first day, where it takes place.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(From);

    /// <summary>The last day: one that ends at midnight is not on the day that begins then.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(To.AddTicks(-1));

    /// <summary>Takes the hours that were checked.</summary>
    protected void Take(DateTime from, DateTime to, string zone)
    {
        var hours = MeetingHours.Of(from, to, zone);
        (From, To, Zone, StartsAt, EndsAt) = (from, to, zone, hours.StartsAt, hours.EndsAt);
    }

    /// <summary>Its days, its clock or its place slip; what it had before stays in sight.</summary>
    /// <exception cref="DomainException">The new hours can't be had.</exception>
    protected void Slip(PostponementEntry entry, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var zone = entry.Zone ?? Zone;
        DomainError[] refusals = RefusalsOf(entry, zone, at);
        if (refusals.Length == 0 && !Slips(entry, zone))
        {
            refusals = [MeetingStepErrors.NothingSlips()];
        }

        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        slips.Add(Postponement.Of(this, entry, at));
        DayOpen = entry.From is null;
        Take(entry.From ?? From, entry.To ?? To, DayOpen ? Zone : zone);
        (Place, Host) = (entry.Place ?? Place, entry.Host ?? Host);
    }

    // What slipped may be written down afterwards; but nobody brings a meeting forward to a day that is over.
    private DomainError[] RefusalsOf(PostponementEntry entry, string zone, DateTimeOffset at) =>
        [
            .. entry.From is null == entry.To is null ? [] : (DomainError[])[MeetingStepErrors.BothHours()],
            .. entry.Host is { } host && !Codes.Countries.Has(host) ? [MeetingErrors.HostUnknown()] : (DomainError[])[],
            .. entry is { From: { } from, To: { } to } ? HoursRefused(from, to, zone, at) : [],
        ];

    private DomainError[] HoursRefused(DateTime from, DateTime to, string zone, DateTimeOffset at)
    {
        DomainError[] refusals = [.. MeetingHours.Refusals(from, to, zone)];
        return refusals.Length > 0 ? refusals
            : MeetingHours.Of(from, to, zone).StartsAt is var start && start < StartsAt && start < at
                ? [MeetingStepErrors.ForwardIntoPast()]
            : [];
    }

    private bool Slips(PostponementEntry entry, string zone) =>
        entry.From is null
            ? !DayOpen
            : DayOpen
                || entry.From != From
                || entry.To != To
                || zone != Zone
                || (entry.Place is not null && entry.Place != Place)
                || (entry.Host is not null && entry.Host != Host);
}
