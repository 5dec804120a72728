namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>In which languages a paper is written. What binds is the Vietnamese.</summary>
public static class CasePaperLanguages
{
    /// <summary>In Vietnamese.</summary>
    public const string Vi = "vi";

    /// <summary>In Vietnamese, with a column in which a translator writes the partner's language.</summary>
    public const string Bilingual = "bilingual";

    /// <summary>The language of a partner, by its code in the list of languages; English where none is known.</summary>
    public static string Of(string partner) =>
        partner switch
        {
            "KH" => "km",
            "LA" => "lo",
            "TH" => "th",
            "CN" => "zh",
            "MY" => "ms",
            _ => "en",
        };
}
