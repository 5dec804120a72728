using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>What every reply has: when, by what, with whom.</summary>
internal static class ReplyFields
{
    public static readonly StepField At = new("at", StepFieldKind.Time, StepTexts.At)
    {
        Hint = LogTexts.AtHint,
        Usual = scene => Times.Moment(scene.Now),
        NotBefore = exchange => exchange.ReceivedOrSentAt,
    };

    /// <summary>Asked of our replies only: they meet a clock.</summary>
    public static readonly StepField LateReason = new("lateReason", StepFieldKind.Paragraph, StepTexts.SetBackReason)
    {
        Hint = StepTexts.SetBackHint,
        Max = 1000,
        Rows = 2,
        IsCaseText = true,
    };

    public static readonly StepField Medium = new("medium", StepFieldKind.Keys, LogTexts.Medium)
    {
        Choices = scene => scene.Codes.Of(Lists.Medium),
        Usual = scene => scene.Exchange.Medium,
    };

    public static readonly StepField Contact = new("counterpartContact", StepFieldKind.Line, LogTexts.Contact)
    {
        Hint = LogTexts.ContactHint,
        IsCaseText = true,
    };
}
