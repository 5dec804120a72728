using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>One field of a step's form. Its name is Hotline's, so that an error finds it by itself.</summary>
public sealed record StepField(string Name, StepFieldKind Kind, Text Label)
{
    public Text? Hint { get; init; }

    /// <summary>A hint that follows from the exchange; it stands in the place of the other one.</summary>
    public Func<StepScene, string?>? HintOn { get; init; }

    public bool Required { get; init; }

    /// <summary>Part of the step's address at Hotline, and not of what it is sent.</summary>
    public bool InAddress { get; init; }

    public int Max { get; init; } = 200;

    public int Rows { get; init; } = 4;

    /// <summary>Case text: looked through for what seems personal before it is saved (R21).</summary>
    public bool IsCaseText { get; init; }

    /// <summary>What may be chosen.</summary>
    public Func<StepScene, IReadOnlyList<Choice>>? Choices { get; init; }

    /// <summary>The words for choosing nothing; without them something has to be chosen.</summary>
    public Func<StepScene, string>? Empty { get; init; }

    /// <summary>What usually stands here when the form is opened.</summary>
    public Func<StepScene, string?>? Usual { get; init; }

    /// <summary>A time typed to the minute is never before this moment of the same minute.</summary>
    public Func<Exchange, DateTimeOffset>? NotBefore { get; init; }

    internal bool IsText => Kind is StepFieldKind.Line or StepFieldKind.Paragraph;
}

/// <summary>How a field is filled in and sent.</summary>
public enum StepFieldKind
{
    Hidden,
    Line,
    Paragraph,
    Keys,
    YesNo,
    Choice,
    Count,
    Check,
    Time,
}
