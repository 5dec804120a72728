using Cooperation.Hotline.Domain.Similarity;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>What makes two exchanges similar, and in which order they are shown.</summary>
public sealed class LikenessTests
{
    private static readonly DateTimeOffset Noon = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);
    private static readonly ExchangeTraits Sought = new()
    {
        Partner = "KH",
        Kind = "rescueRequest",
        Area = "border",
        At = Noon,
    };

    private static readonly ExchangeTraits Stranger = new()
    {
        Partner = "CN",
        Kind = "other",
        Area = "inland",
        At = Noon.AddYears(-3),
    };

    [Fact]
    public void Partner_and_kind_alone_are_half_of_all_exchanges_and_not_similar()
    {
        Of(Sought with { Area = "inland", At = Noon.AddYears(-1) }).IsEnough.ShouldBeFalse();
        Of(Sought with { At = Noon.AddDays(-10) }).IsEnough.ShouldBeTrue();
    }

    [Fact]
    public void Who_is_the_same_counts_more_than_what_is_said_and_that_more_than_where_and_when()
    {
        var words = new CommonGround { Words = [.. Enumerable.Range(1, 30).Select(i => new SharedWord($"từ{i}", 7))] };
        var facts = new CommonGround { Province = Lying(Nearness.Same) };
        foreach (var by in new[] { SimilarityReasons.SameDocument, SimilarityReasons.SameTelephone, SimilarityReasons.SameName })
        {
            Of(Stranger, By(by)).Score.ShouldBeGreaterThan(Of(Stranger, words).Score, by);
        }

        Of(Stranger, words).Score.ShouldBeGreaterThan(Of(Sought, facts).Score);
    }

    [Theory]
    [InlineData(Nearness.Same, SimilarityReasons.SameProvince)]
    [InlineData(Nearness.Merged, SimilarityReasons.MergedProvince)]
    [InlineData(Nearness.Neighbouring, SimilarityReasons.NeighbouringProvince)]
    public void How_the_provinces_lie_is_a_reason(string nearness, string reason) =>
        Codes(Of(Stranger, new CommonGround { Province = Lying(nearness) })).ShouldBe([reason]);

    [Fact]
    public void The_same_person_by_paper_telephone_and_name_is_one_reason()
    {
        var thrice = new CommonGround
        {
            People =
            [
                new("N1", SimilarityReasons.SameName),
                new("N1", SimilarityReasons.SameDocument),
                new("N1", SimilarityReasons.SameTelephone),
            ],
        };
        Codes(Of(Stranger, thrice)).ShouldBe([SimilarityReasons.SameDocument]);
        Of(Stranger, new CommonGround { People = [.. thrice.People, new("N2", SimilarityReasons.SameName)] })
            .Score.ShouldBeGreaterThan(Of(Stranger, thrice).Score);
    }

    [Fact]
    public void One_word_in_common_is_chance_unless_it_is_a_number_and_a_common_word_is_none()
    {
        Codes(Of(Stranger, Saying(("xà-lan", 6)))).ShouldBeEmpty();
        Codes(Of(Stranger, Saying(("51b12345", 6)))).ShouldBe([SimilarityReasons.SameWords]);
        Codes(Of(Stranger, Saying(("2018", 6)))).ShouldBeEmpty();
        Codes(Of(Stranger, Saying(("xà-lan", 6), ("bến", 5)))).ShouldBe([SimilarityReasons.SameWords]);
        Codes(Of(Stranger, Saying(("của", 0.1), ("người", 0.4), ("xà-lan", 6)))).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_says_the_more_the_fewer_say_it()
    {
        SharedWord.RarityOf(1, 1000).ShouldBeGreaterThan(SharedWord.RarityOf(10, 1000));
        SharedWord.RarityOf(400, 1000).ShouldBe(0);
        SharedWord.RarityOf(7, 20).ShouldBe(0);
        SharedWord.RarityOf(2, 2).ShouldBeGreaterThan(0);
        double.IsFinite(SharedWord.RarityOf(0, 0)).ShouldBeTrue();
    }

    [Fact]
    public void Nearer_in_time_is_more_similar_and_a_year_is_no_reason()
    {
        double[] scores = [.. new[] { 1, 10, 30, 90, 400 }.Select(days => Of(Stranger with { At = Noon.AddDays(-days) }).Score)];
        scores.ShouldBe(scores.OrderDescending());
        scores.Distinct().Count().ShouldBe(scores.Length);
        scores[^1].ShouldBe(0);
        Of(Stranger with { At = DateTimeOffset.MaxValue }).Score.ShouldBe(0);
    }

    [Fact]
    public void What_is_not_known_yet_is_in_common_with_nothing() =>
        Likeness
            .Of(new() { At = Noon }, new() { At = Noon }, new())
            .Reasons.Select(reason => reason.Code)
            .ShouldBe([SimilarityReasons.SamePeriod]);

    [Theory]
    [InlineData("ab ac bc", "ab ac bc", true)]
    [InlineData("ab ac bc", "ab ac ad bc bd cd", true)]
    [InlineData("ab", "ab", true)]
    [InlineData("ab", "ab ac bc", false)]
    [InlineData("ab ac bc", "ab ad bd", false)]
    [InlineData("", "", false)]
    public void A_name_is_the_same_where_the_shorter_stands_whole_in_the_longer(string one, string other, bool same)
    {
        (Named(one).As(Named(other)) == SimilarityReasons.SameName).ShouldBe(same);
        (Named(other).As(Named(one)) == SimilarityReasons.SameName).ShouldBe(same);
    }

    private static SamePerson Named(string pairs) => new(pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), None, None);

    private static HashSet<string> None => [];

    private static Likeness Of(ExchangeTraits other, CommonGround? common = null) => Likeness.Of(Sought, other, common ?? new());

    private static IEnumerable<string> Codes(Likeness likeness) => likeness.Reasons.Select(reason => reason.Code);

    private static CommonGround By(string reason) => new() { People = [new("N1", reason)] };

    private static CommonGround Saying(params (string Word, double Rarity)[] words) =>
        new() { Words = [.. words.Select(word => new SharedWord(word.Word, word.Rarity))] };

    private static NearProvince Lying(string nearness) =>
        new()
        {
            Province = "72",
            Near = "80",
            Nearness = nearness,
            Vi = "Long An",
            En = "Long An",
        };
}
