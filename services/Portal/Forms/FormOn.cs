using Cooperation.Portal.Components;

namespace Cooperation.Portal.Forms;

/// <summary>A form on a record, as its page shows it.</summary>
public sealed record FormOn<TRecord>(TRecord Record, ShownForm Shown)
{
    public FormState Form => Shown.Form;
}
