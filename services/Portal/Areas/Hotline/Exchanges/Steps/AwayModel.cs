using Cooperation.Platform.Domain;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A step that could not even be tried, with everything typed for it.</summary>
public sealed record AwayModel(StepForm Step, Guid Exchange, FormState Form)
{
    /// <summary>The desk may not see the exchange any more, so there is nothing to send again.</summary>
    public bool Gone { get; init; }

    internal IEnumerable<(Text Label, string Text)> Texts =>
        Form
            .Names.Select(name => (Label: StepLabels.OfText(name), Text: Form[name]))
            .Where(typed => typed is { Label: not null, Text.Length: > 0 })
            .Select(typed => (typed.Label!.Value, typed.Text));
}
