using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>Which agency does what at a step of an instrument of a kind, over some time (R13), out of <c>instrument-procedures.csv</c>.</summary>
public sealed class ProcedureRule : IDated
{
    /// <summary>In place of an agency: the one that leads the instrument.</summary>
    public const string Lead = "LEAD";

    /// <summary>One of <see cref="Codes.InstrumentKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>One of <see cref="Codes.InstrumentSteps"/>.</summary>
    public required string Step { get; init; }

    /// <summary>One of <see cref="Codes.ProcedureActs"/>.</summary>
    public required string Act { get; init; }

    /// <summary>The agency, or <see cref="Lead"/>.</summary>
    public required string Agency { get; init; }

    /// <summary>Where that stands.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nobody has yet held it against its text.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
