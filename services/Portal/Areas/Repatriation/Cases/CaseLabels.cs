using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>What people call the fields of a case.</summary>
internal static class CaseLabels
{
    public static Text? Of(string field) =>
        field switch
        {
            "partner" => CaseTexts.Partner,
            "direction" => CaseTexts.Direction,
            "route" => CaseTexts.Route,
            "source" => CaseTexts.Source,
            "reportedAt" => CaseTexts.ReportedAt,
            "mission" => CaseTexts.Mission,
            "exchange" => CaseTexts.Exchange,
            "handling" => CaseTexts.Handling,
            "summary" => CaseTexts.Summary,
            "status" => CaseTexts.Status,
            _ => null,
        };
}
