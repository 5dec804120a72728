using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Channels.Testing;

/// <summary>One test of a line and what came of it. Results are added and never changed: a mistake is followed by the right result.</summary>
public sealed class LineTest
{
    private LineTest() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The channel.</summary>
    public ChannelId Channel { get; private init; }

    /// <summary>When somebody called.</summary>
    public DateTimeOffset TestedAt { get; private init; }

    /// <summary>One of <see cref="LineTestResults"/>.</summary>
    public string Result { get; private init; } = "";

    /// <summary>Who was called, a contact point of that day; null for the line as a whole.</summary>
    public string? ContactPoint { get; private init; }

    /// <summary>What there is to say of it.</summary>
    public string? Note { get; private init; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Officer RecordedBy { get; private init; } = null!;

    /// <summary>Writes down a test of a line that existed on that day.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="test">What was done.</param>
    /// <param name="day">The day of the test, in Viet Nam.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">Now.</param>
    public static LineTest Of(Channel channel, Call test, DateOnly day, Officer by, DateTimeOffset at)
    {
        if (test.TestedAt.IsAheadOf(at))
        {
            throw new DomainException(LineTestErrors.InFuture());
        }

        var terms = channel.On(day)?.Terms ?? throw new DomainException(LineTestErrors.ChannelNotInUse(channel.Code, day));
        if (test.ContactPoint is not null && !terms.ContactPoints.Any(point => point.Code == test.ContactPoint))
        {
            throw new DomainException(LineTestErrors.ContactPointUnknown(terms.ContactPoints.Select(point => point.Code)));
        }

        return new()
        {
            Id = Guid.CreateVersion7(at),
            Channel = channel.Id,
            TestedAt = test.TestedAt,
            Result = test.Result,
            ContactPoint = test.ContactPoint,
            Note = test.Note,
            RecordedAt = at,
            RecordedBy = by,
        };
    }

    /// <summary>A call made to see whether somebody answers.</summary>
    public sealed record Call(DateTimeOffset TestedAt, string Result, string? ContactPoint, string? Note);
}
