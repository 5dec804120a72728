using static Cooperation.Hotline.Domain.Similarity.SimilarityReasons;

namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>What each reason counts. The order matters, not the unit: who is the same person comes before what is said, that before where and when.</summary>
internal static class SimilarityWeights
{
    /// <summary>Below this nothing is similar: partner and kind alone would show half of all exchanges.</summary>
    public const double Least = 15;

    /// <summary>However much is said in the same words, it is no proof that it is the same person.</summary>
    public const double MostOfWords = 45;

    /// <summary>Below this a word tells nothing of the matter (e, that is one exchange in three).</summary>
    public const double LeastRarity = 1;

    /// <summary>So many of the rarest words count: a long text is not more similar for all that many say.</summary>
    public const int WordsThatCount = 5;

    /// <summary>Two rare words (of 6 each) weigh as much as partner, kind and a month together; one number by which a thing is known does so alone.</summary>
    public static double OfWord(SharedWord word) => word.Rarity * (word.IsNumber ? 2.5 : 1);

    public static double Of(string code) =>
        code switch
        {
            SameDocument => 100, // one paper has one holder
            SameTelephone => 80, // a telephone may be lent
            SameName => 50, // Nguyễn Văn Nam are many
            SameProvince => 12,
            MergedProvince => 9, // the same land, but a larger one
            NeighbouringProvince => 6, // routes cross borders of provinces
            SamePartner => 6,
            SameKind => 4,
            SameArea => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a reason with a weight of its own."),
        };

    /// <summary>What nearness in time counts: a call is followed by others within days, a case by others within a quarter.</summary>
    public static double OfDays(int days) =>
        days switch
        {
            <= 3 => 9,
            <= 14 => 6,
            <= 31 => 4,
            <= 92 => 2,
            _ => 0,
        };
}
