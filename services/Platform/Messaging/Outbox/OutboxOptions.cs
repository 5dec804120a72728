using System.ComponentModel.DataAnnotations;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Section <c>Outbox</c>: how the relay works. The defaults are measured; few installations need others.</summary>
public sealed class OutboxOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Outbox";

    /// <summary>How many messages one claim takes.</summary>
    [Range(1, 5000)]
    public int BatchSize { get; set; } = 500;

    /// <summary>How many publishes wait for their confirm at once: 1, 16, 128 gave 6.6, 13 and 20 thousand a second in a trial.</summary>
    [Range(1, 1000)]
    public int InFlight { get; set; } = 128;

    /// <summary>The longest a committed message waits when no wake-up comes (± 20 %).</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:05:00")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a claimed message belongs to the relay that claimed it; longer than <see cref="PublishTimeout"/>.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a batch may take to be confirmed, also when the service stops.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:30:00")]
    public TimeSpan PublishTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>After how many failures of its own a message is parked.</summary>
    [Range(1, 100)]
    public int Attempts { get; set; } = 10;

    /// <summary>
    /// Wake relays of other processes by LISTEN and NOTIFY. Off: NOTIFY takes a lock of the whole database through commit, and the signal
    /// inside the process with a poll each second gives the same lag (docs/decisions).
    /// </summary>
    public bool Notify { get; set; }
}
