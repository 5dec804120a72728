using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.AgendaPapers;

/// <summary>An edition of a paper to a point of an agenda: a draft statement, a position, what the other side sent. Its content lies encrypted beside, under the same key; who reads it says its handling.</summary>
public sealed class AgendaPaper
{
    /// <summary>More than a delegation reads.</summary>
    public const int Most = 40;

    private AgendaPaper() { }

    /// <summary>Its key, and that of its content.</summary>
    public Guid Id { get; private init; }

    /// <summary>The meeting.</summary>
    public MeetingId MeetingId { get; private init; }

    /// <summary>The point of the agenda; null once that is gone, which only a withdrawn paper lets go.</summary>
    public Guid? ItemId { get; private init; }

    /// <summary>Its number at the meeting: that of all its editions.</summary>
    public int Number { get; private init; }

    /// <summary>Which edition of the paper it is, from 1.</summary>
    public int Edition { get; private init; }

    /// <summary>What it is called (case text).</summary>
    public string Title { get; private init; } = "";

    /// <summary>One of <see cref="Platform.Domain.Handling.Handlings"/>.</summary>
    public string Handling { get; private init; } = "";

    /// <summary>Who put it there.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When another edition took its place.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>When it was withdrawn and its content destroyed.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Notes a paper whose content is kept.</summary>
    /// <param name="content">The key of its content.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="point">The point of its agenda.</param>
    /// <param name="entry">What was written of it.</param>
    /// <param name="number">Its number at the meeting.</param>
    /// <param name="former">The edition whose place it takes; null where it is the first one.</param>
    /// <param name="by">Who puts it there.</param>
    /// <param name="at">When.</param>
    public static AgendaPaper Of(
        Guid content,
        Meeting meeting,
        AgendaItem point,
        AgendaPaperEntry entry,
        int number,
        AgendaPaper? former,
        Officer by,
        DateTimeOffset at
    )
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(entry);
        former?.ReplacedAt = at;
        return new()
        {
            Id = content,
            MeetingId = meeting.Id,
            ItemId = point.Id,
            Number = former?.Number ?? number,
            Edition = (former?.Edition ?? 0) + 1,
            Title = entry.Title,
            Handling = entry.Handling,
            By = by,
            At = at,
        };
    }

    /// <summary>Notes that it is there no more.</summary>
    /// <exception cref="DomainException">It was withdrawn before.</exception>
    public void Withdraw(DateTimeOffset at) => WithdrawnAt = WithdrawnAt is null ? at : throw new DomainException(AgendaPaperErrors.Gone());
}

/// <summary>What somebody writes of a paper.</summary>
/// <param name="Title">What it is called (case text).</param>
/// <param name="Handling">One of <see cref="Platform.Domain.Handling.Handlings"/>.</param>
public sealed record AgendaPaperEntry(string Title, string Handling);
