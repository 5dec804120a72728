namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>That a reply was voided: it stays in the list of replies and counts no more. Only ever added.</summary>
public sealed class ReplyVoiding
{
    private ReplyVoiding() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The number of the reply.</summary>
    public int Reply { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    internal static ReplyVoiding Of(Reply reply, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Reply = reply.Number,
            At = at,
        };
}
