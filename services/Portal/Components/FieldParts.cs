using Microsoft.AspNetCore.Components;

namespace Cooperation.Portal.Components;

/// <summary>What every field of a form has: a name, a label, a hint, its value and its error.</summary>
public abstract class FieldParts : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool Optional { get; set; }

    /// <summary>Kept as a draft in the browser; never set on details of persons (R20).</summary>
    [Parameter]
    public bool Draft { get; set; }

    [CascadingParameter]
    internal FormState Form { get; set; } = new();

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? More { get; set; }

    protected string Id => FormState.IdOf(Name);

    protected string Value => Form[Name];

    protected string? Error => Form.ErrorOf(Name);

    protected string FieldClass => Error is null ? "field" : "field field--error";

    protected string? Described =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (null, _) => Id + "-error",
            (_, null) => Id + "-hint",
            _ => $"{Id}-hint {Id}-error",
        };

    protected string? Invalid => Error is null ? null : "true";

    protected string? DraftMark => Draft ? "" : null;
}
