using Cooperation.Platform.Domain;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Forms;

/// <summary>A form that could not even be tried, with everything typed into it, and where it is sent.</summary>
public sealed record AwayModel(FormState Form, string Address, Func<string, Text?> LabelOf)
{
    /// <summary>The user may not see the record any more, so there is nothing to send again.</summary>
    public bool Gone { get; init; }

    internal IEnumerable<(Text Label, string Text)> Texts =>
        Form
            .Names.Select(name => (Label: LabelOf(name), Text: Form[name]))
            .Where(typed => typed is { Label: not null, Text.Length: > 0 })
            .Select(typed => (typed.Label!.Value, typed.Text));
}
