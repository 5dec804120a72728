using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>That an exchange was passed on, to whom, what for, and with whose leave. Only ever added.</summary>
public sealed class Forwarding
{
    private Forwarding() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Number within the exchange, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The agency of ours to which it went, or null.</summary>
    public string? Agency { get; private init; }

    /// <summary>The partner to whom it went, or null.</summary>
    public string? Partner { get; private init; }

    /// <summary>What for.</summary>
    public string Purpose { get; private init; } = "";

    /// <summary>Whose leave: who gave it, when, by what.</summary>
    public string? Permission { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    internal static Forwarding Of(int number, Destination to, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            Agency = to.Agency,
            Partner = to.Partner,
            Purpose = to.Purpose ?? "",
            Permission = to.Permission,
            At = at,
        };
}
