using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>Why, in words; for every step that can't go without.</summary>
internal static class ReasonField
{
    public static readonly StepField Required = new("reason", StepFieldKind.Paragraph, StepTexts.Reason)
    {
        Required = true,
        Max = 2000,
        Rows = 3,
        IsCaseText = true,
    };
}
