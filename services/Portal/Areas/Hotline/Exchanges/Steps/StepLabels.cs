using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>The labels of the fields that hold words, where there is no exchange to ask a step's fields of.</summary>
internal static class StepLabels
{
    public static Text? OfText(string field) =>
        field switch
        {
            "note" => ExchangeTexts.Note,
            "question" => StepTexts.Question,
            "unit" => StepTexts.Unit,
            "findings" => StepTexts.Findings,
            "text" => StepTexts.AnswerText,
            "reason" => StepTexts.Reason,
            "value" => StepTexts.NewValue,
            "at" or "sentAt" => StepTexts.At,
            "lateReason" => StepTexts.SetBackReason,
            "counterpartContact" => LogTexts.Contact,
            "officialNumber" => LogTexts.OfficialNumber,
            "purpose" => HandlingTexts.Purpose,
            "permission" => HandlingTexts.Permission,
            "confirmedBy" => HandlingTexts.ConfirmedBy,
            "arrests" => StepTexts.Arrests,
            "personsRescued" => StepTexts.PersonsRescued,
            _ => null,
        };
}
