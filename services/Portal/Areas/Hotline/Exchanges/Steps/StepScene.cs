using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A step's form on an exchange: what it may choose from, what was typed, what came of it.</summary>
public sealed record StepScene(StepForm Step, Exchange Exchange, FormState Form)
{
    public IReadOnlyList<Officer> Officers { get; init; } = [];

    /// <summary>Codes of the desks to which it can be offered.</summary>
    public IReadOnlyList<string> Desks { get; init; } = [];

    /// <summary>The version on which a stale form was filled in.</summary>
    public long? Seen { get; init; }

    /// <summary>What looks personal in the texts.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Just opened, so that a draft kept in the browser may come back.</summary>
    public bool Fresh { get; init; }

    public bool IsOpen => Step.IsOpen(Exchange);

    // Given by TakeStep; not required, because they are less public than the scene that a component shows.
    internal PageLanguage PageLanguage { get; init; } = null!;

    internal Codes Codes { get; init; } = null!;

    internal CurrentUser User { get; init; } = null!;

    internal DateTimeOffset Now { get; init; }

    // Of a secret paper nothing is written in words (R23): Hotline takes its steps without them.
    internal IReadOnlyList<StepField> Fields =>
        Exchange.Secrecy is null ? Step.Fields(this) : [.. Step.Fields(this).Where(asked => asked.Kind != StepFieldKind.Paragraph)];

    internal IReadOnlyList<Choice> Yes() => [new("yes", PageLanguage[StepTexts.Yes]), new("no", PageLanguage[StepTexts.No])];

    /// <summary>What was typed into a field, as people read it.</summary>
    internal string Shown(StepField field) =>
        field.Kind switch
        {
            StepFieldKind.YesNo => Yes().FirstOrDefault(choice => choice.Value == Form[field.Name])?.Label ?? "",
            StepFieldKind.Check => Form[field.Name].Length > 0 ? PageLanguage[StepTexts.Yes] : "",
            _ => field.Choices?.Invoke(this).FirstOrDefault(choice => choice.Value == Form[field.Name])?.Label ?? Form[field.Name],
        };
}
