using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>A meeting of a framework or under an instrument. It keeps the hours of the clock where it takes place: whoever goes there reads that one.</summary>
public sealed class Meeting : AggregateRoot<MeetingId>, IRecord
{
    /// <summary>What a planner does first.</summary>
    public const string Announced = "announced";

    private readonly List<TimelineEntry> timeline = [];

    private Meeting(MeetingId id)
        : base(id) { }

    /// <summary>The number people use: <c>MT-KH-2018-000001</c>.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>The framework or the instrument whose series it belongs to.</summary>
    public string Owner { get; private init; } = "";

    /// <summary>The framework; null where it is an instrument's meeting.</summary>
    public string? Framework { get; private init; }

    /// <summary>The instrument; null where it is a framework's meeting.</summary>
    public string? Instrument { get; private init; }

    /// <summary>The partner whose instrument it is.</summary>
    public string? Partner { get; private init; }

    /// <summary>The series.</summary>
    public string Series { get; private init; } = "";

    /// <summary>Its number in the series.</summary>
    public int? Number { get; private init; }

    /// <summary>What it is called beside.</summary>
    public string? Title { get; private init; }

    /// <summary>One of <see cref="MeetingStatus"/>.</summary>
    public string Status { get; private init; } = MeetingStatus.Announced;

    /// <summary>When it begins by the clock where it takes place.</summary>
    public DateTime From { get; private init; }

    /// <summary>When it ends by that clock.</summary>
    public DateTime To { get; private init; }

    /// <summary>The zone of that clock.</summary>
    public string Zone { get; private init; } = "";

    /// <summary>When it begins: lists go by this time.</summary>
    public DateTimeOffset StartsAt { get; private init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>The host country.</summary>
    public string? Host { get; private init; }

    /// <summary>Where.</summary>
    public string? Place { get; private init; }

    /// <summary>The agency that organises it or sees to our part in it; its planners keep it.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The desk of that agency that keeps it.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>When it was announced.</summary>
    public DateTimeOffset AnnouncedAt { get; private init; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The meetings of a framework, and those with a partner, are numbered together.</summary>
    public static ReferenceSeries SeriesOf(MeetingEntry entry) => new("MT", entry.Framework ?? entry.Partner);

    /// <summary>Announces a meeting under its number.</summary>
    /// <param name="entry">What was checked by <see cref="MeetingRules"/>.</param>
    /// <param name="reference">Its number.</param>
    /// <param name="by">Who announces it; his desk keeps it.</param>
    /// <param name="at">When.</param>
    public static Meeting Announce(MeetingEntry entry, string reference, Officer by, DateTimeOffset at)
    {
        var hours = MeetingHours.Of(entry);
        var announced = new Meeting(MeetingId.New(at))
        {
            Reference = reference,
            Owner = entry.Framework ?? entry.Instrument!,
            Framework = entry.Framework,
            Instrument = entry.Instrument,
            Partner = entry.Partner,
            Series = entry.Series,
            Number = entry.Number,
            Title = entry.Title,
            From = entry.From,
            To = entry.To,
            Zone = entry.Zone,
            StartsAt = hours.StartsAt,
            EndsAt = hours.EndsAt,
            Host = entry.Host,
            Place = entry.Place,
            Agency = by.Agency,
            Desk = by.Desk,
            AnnouncedAt = at,
        };
        announced.timeline.Add(TimelineEntry.Of(1, Announced, by, at, note: null, version: 1));
        announced.Changed();
        return announced;
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => MeetingMessage.Of(this);
}
