using System.Globalization;
using static Cooperation.Hotline.Domain.Similarity.SimilarityReasons;

namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>How similar another exchange is to the one that is sought, and why: the strongest reason first.</summary>
public sealed class Likeness
{
    private Likeness(IReadOnlyList<SimilarityReason> reasons) => Reasons = reasons;

    /// <summary>The reasons, the strongest first.</summary>
    public IReadOnlyList<SimilarityReason> Reasons { get; }

    /// <summary>The sum of what they count.</summary>
    public double Score => Reasons.Sum(reason => reason.Points);

    /// <summary>Whether it is worth showing.</summary>
    public bool IsEnough => Score >= SimilarityWeights.Least;

    /// <summary>Compares.</summary>
    public static Likeness Of(ExchangeTraits sought, ExchangeTraits other, CommonGround common) =>
        new([
            .. People(common.People)
                .Concat(Words(common.Words))
                .Concat(Province(common.Province))
                .Concat(When(SamePartner, sought.Partner is not null && sought.Partner == other.Partner))
                .Concat(When(SameKind, sought.Kind is not null && sought.Kind == other.Kind))
                .Concat(When(SameArea, sought.Area is not null && sought.Area == other.Area))
                .Concat(Period(sought.At, other.At))
                .OrderByDescending(reason => reason.Points),
        ]);

    // The same man by his paper, his telephone and his name is one reason, the strongest; another man is another.
    private static IEnumerable<SimilarityReason> People(IEnumerable<SharedPerson> people) =>
        people
            .GroupBy(person => person.Pseudonym, StringComparer.Ordinal)
            .Select(same => same.MaxBy(person => SimilarityWeights.Of(person.By))!)
            .Select(person => new SimilarityReason(person.By, SimilarityWeights.Of(person.By), person.Pseudonym));

    // One word in common is chance, unless it is a number by which a thing is known.
    private static IEnumerable<SimilarityReason> Words(IEnumerable<SharedWord> words)
    {
        SharedWord[] telling =
        [
            .. words
                .Where(word => word.Rarity >= SimilarityWeights.LeastRarity)
                .OrderByDescending(word => word.Rarity)
                .ThenBy(word => word.Word, StringComparer.Ordinal)
                .Take(SimilarityWeights.WordsThatCount),
        ];
        if (telling.Length < 2 && !telling.Any(word => word.IsNumber))
        {
            yield break;
        }

        var points = telling.Sum(SimilarityWeights.OfWord);
        yield return new(SameWords, Math.Min(points, SimilarityWeights.MostOfWords), string.Join(", ", telling.Select(word => word.Word)));
    }

    private static IEnumerable<SimilarityReason> Province(NearProvince? province)
    {
        var code = province?.Nearness switch
        {
            Nearness.Same => SameProvince,
            Nearness.Merged => MergedProvince,
            Nearness.Neighbouring => NeighbouringProvince,
            _ => null,
        };
        return code is null ? [] : [new(code, SimilarityWeights.Of(code))];
    }

    private static IEnumerable<SimilarityReason> When(string code, bool holds) => holds ? [new(code, SimilarityWeights.Of(code))] : [];

    private static IEnumerable<SimilarityReason> Period(DateTimeOffset one, DateTimeOffset other)
    {
        var days = (int)Math.Min((one - other).Duration().TotalDays, int.MaxValue);
        return SimilarityWeights.OfDays(days) is > 0 and var points
            ? [new(SamePeriod, points, days.ToString(CultureInfo.InvariantCulture))]
            : [];
    }
}
