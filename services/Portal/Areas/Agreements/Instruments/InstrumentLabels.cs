using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>What people call the fields of an instrument.</summary>
internal static class InstrumentLabels
{
    public static Text? Of(string field) =>
        field switch
        {
            "code" => InstrumentTexts.Code,
            "partner" => InstrumentTexts.Partner,
            "kind" => InstrumentTexts.Kind,
            "title" => InstrumentTexts.Name,
            "titleEnglish" => InstrumentTexts.NameEnglish,
            "amends" => InstrumentTexts.Amends,
            _ => null,
        };
}
