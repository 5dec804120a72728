using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Forms;

/// <summary>A form as it is shown: what was typed, what is wrong with it, what has changed.</summary>
public sealed record ShownForm(FormState Form)
{
    /// <summary>The version that the user had seen, where the record has changed since: the page says what.</summary>
    public long? Seen { get; init; }

    /// <summary>What looks personal in the texts (R21).</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Just opened, so that a draft kept in the browser may come back.</summary>
    public bool Fresh { get; init; }
}
