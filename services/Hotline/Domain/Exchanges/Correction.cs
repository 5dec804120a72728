namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>A correction of what a desk wrote: what stood there, what stands there now, and why. Corrections are only ever added.</summary>
public sealed class Correction
{
    private Correction() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Number within the exchange, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The field, one of <see cref="CorrectableFields"/>.</summary>
    public string Field { get; private init; } = "";

    /// <summary>What stood there before.</summary>
    public string? Was { get; private init; }

    /// <summary>What stands there now.</summary>
    public string? Becomes { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>Whose leave, where a mark was loosened: who of the provider agreed, when, by what.</summary>
    public string? Permission { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    internal static Correction Of(
        int number,
        string field,
        string? was,
        string? becomes,
        string reason,
        string? permission,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            Field = field,
            Was = was,
            Becomes = becomes,
            Reason = reason,
            Permission = permission,
            At = at,
        };
}
