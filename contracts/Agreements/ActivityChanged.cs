namespace Cooperation.Contracts.Agreements;

/// <summary>The state of a priority activity after a change (R5, R6). Carried over it stays the same activity, with its history.</summary>
public sealed record ActivityChanged
{
    /// <summary>Key of the activity.</summary>
    public required Guid ActivityId { get; init; }

    /// <summary>Version of the activity that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use: <c>AC-KH-2018-000012</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>The instrument that it carries out; null where it stands in a framework's work plan.</summary>
    public Code? Instrument { get; init; }

    /// <summary>The framework in whose work plan it stands: ACTIP, CEDAW668; null where it carries out an instrument.</summary>
    public Code? Framework { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2; null where it is with none.</summary>
    public Code? Partner { get; init; }

    /// <summary>The task of the plan that it is under: <c>II.6.2</c>.</summary>
    public Code? Task { get; init; }

    /// <summary>The year for which it was agreed, or to which it was carried over.</summary>
    public required int Year { get; init; }

    /// <summary>The year for which it was agreed first.</summary>
    public required int FirstYear { get; init; }

    /// <summary>draft, agreed, running, done or dropped.</summary>
    public required Code Status { get; init; }

    /// <summary>The agency that owns it.</summary>
    public required Code Agency { get; init; }

    /// <summary>Two-digit province code of the day, where a province owns it.</summary>
    public Code? Province { get; init; }

    /// <summary>The day it is due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The day it was done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The day it was dropped.</summary>
    public DateOnly? DroppedOn { get; init; }

    /// <summary>How often it was carried over to another year.</summary>
    public int CarriedOver { get; init; }

    /// <summary>Percent done, as its owner says; null where he said nothing.</summary>
    public int? Percent { get; init; }

    /// <summary>What shows that it was done, by kind: exchange, person, meeting, figure, file.</summary>
    public required IReadOnlyList<Tally> Evidence { get; init; }
}
