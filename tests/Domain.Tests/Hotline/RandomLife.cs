using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>What an exchange of a random life was when it was logged.</summary>
public enum Beginning
{
    Incoming,
    Outgoing,
    Draft,
    Secret,
}

/// <summary>An exchange on its way through a random life, with the replies that were linked to it.</summary>
public sealed class RandomLife(Beginning beginning)
{
    public Exchange Exchange { get; } =
        beginning switch
        {
            Beginning.Incoming => Entries.Incoming.Logged(),
            Beginning.Outgoing => Entries.Outgoing.Logged(),
            Beginning.Draft => Entries.Draft.Logged(),
            _ => Entries.Secret.Logged(),
        };

    public IList<Exchange> Replies { get; } = [];

    /// <summary>Text as it may be written, or none where the exchange is secret.</summary>
    public string? Word => Exchange.Entry.Secrecy is null ? "Ghi chú" : null;

    public DateTimeOffset At { get; set; } = Friday.Noon;
}

/// <summary>What somebody does to an exchange, some minutes after the step before. As at the front door: the lead desk's officer, and for what is offered the one of the other desk.</summary>
public sealed record LifeStep(string Name, int Minutes, Action<RandomLife, Officer, DateTimeOffset> Take)
{
    public override string ToString() => $"{Name} after {Minutes} min";
}
