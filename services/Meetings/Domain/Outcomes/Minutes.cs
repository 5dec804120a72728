using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>The minutes of a meeting in one language. Every text that somebody saved is kept: two who began from the same one are shown side by side until somebody joins them; published, they are locked.</summary>
public sealed class Minutes : AggregateRoot<MinutesId>
{
    private readonly List<MinutesText> texts = [];

    private Minutes(MinutesId id)
        : base(id) { }

    /// <summary>The meeting.</summary>
    public MeetingId MeetingId { get; private init; }

    /// <summary>The language.</summary>
    public string Language { get; private init; } = "";

    /// <summary>The text that was published; null while they are drafted.</summary>
    public int? Published { get; private set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Who published it.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>Every text.</summary>
    public IReadOnlyList<MinutesText> Texts => texts;

    /// <summary>The texts from which nobody has gone on yet: one, or several that were written side by side.</summary>
    public IReadOnlyList<MinutesText> Latest => texts.Latest();

    /// <summary>Begins the minutes of a meeting.</summary>
    public static Minutes Of(Meeting meeting, string language, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new(MinutesId.New(at)) { MeetingId = meeting.Id, Language = language };
    }

    /// <summary>Keeps a text, whatever others wrote meanwhile.</summary>
    /// <param name="body">The text (case text).</param>
    /// <param name="from">The texts that it goes on from: none for the first, several where it joins them.</param>
    /// <param name="by">Who wrote it.</param>
    /// <param name="at">When.</param>
    public MinutesText Write(string body, IReadOnlyList<int> from, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(from);
        if (Published is not null)
        {
            throw new DomainException(MinutesErrors.Locked());
        }

        if (texts.FirstUnknown(from) is { } unknown)
        {
            throw new DomainException(MinutesErrors.TextUnknown(unknown));
        }

        var written = MinutesText.Of(texts.Count + 1, body, [.. from.Distinct().Order()], by, at);
        texts.Add(written);
        Changed();
        return written;
    }

    /// <summary>The one latest text is published, and no other written after it.</summary>
    public void Publish(int number, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        DomainError? refusal =
            Published is not null ? MinutesErrors.Locked()
            : Latest.Count > 1 ? MinutesErrors.SideBySide(Latest.Count)
            : Latest is not [{ } latest] || latest.Number != number ? MinutesErrors.NotLatest()
            : null;
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }

        (Published, PublishedAt, PublishedBy) = (number, at, by.Name);
        Changed();
    }

    /// <summary>What was published is taken back, to be written on.</summary>
    public void Withdraw()
    {
        if (Published is null)
        {
            throw new DomainException(MinutesErrors.NotPublished());
        }

        (Published, PublishedAt, PublishedBy) = (null, null, null);
        Changed();
    }

    /// <summary>Other services know nothing of them.</summary>
    protected override object? StateMessage() => null;
}

/// <summary>A text of minutes as somebody saved it; it stays.</summary>
public sealed class MinutesText : IWrittenText
{
    private MinutesText() { }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The texts that it goes on from.</summary>
    public IReadOnlyList<int> From { get; private init; } = [];

    /// <summary>The text (case text).</summary>
    public string Body { get; private init; } = "";

    /// <summary>Who wrote it.</summary>
    public string By { get; private init; } = "";

    /// <summary>For which agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    internal static MinutesText Of(int number, string body, int[] from, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            From = from,
            Body = body,
            By = by.Name,
            Agency = by.Agency,
            At = at,
        };
}

/// <summary>Key of minutes. Addresses name them by their meeting and language.</summary>
public readonly record struct MinutesId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static MinutesId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
