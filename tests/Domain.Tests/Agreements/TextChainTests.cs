using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>The text of an instrument through its amendments.</summary>
public sealed class TextChainTests
{
    [Fact]
    public void The_day_before_an_amendment_reads_as_before()
    {
        var instrument = Signed.At(InstrumentStatus.Amended);
        Read(instrument, new(2018, 6, 12)).ShouldBe(["1 Nội dung Điều 1 since 2018-06-10 by ", "2 Nội dung Điều 2 since 2018-06-10 by "]);
        Read(instrument, new(2018, 6, 13))
            .ShouldBe(["1 Nội dung Điều 1 since 2018-06-13 by KH-2018Y", "2 Nội dung Điều 2 since 2018-06-10 by "]);
        Read(instrument, new(2018, 6, 9)).ShouldBeEmpty("nothing was signed yet");
    }

    [Fact]
    public void Articles_go_by_number_and_one_that_is_put_in_between_stands_there()
    {
        TextVersion[] chain =
        [
            TextVersion.Of(new(2005, 1, 1), null, [Signed.Article("10"), Signed.Article("2"), Signed.Article("1")]),
            TextVersion.Of(new(2012, 1, 1), "KH-2012", [Signed.Article("2a"), Signed.Article("10", ArticleActions.Repealed)]),
        ];
        TextChain.On(chain, new(2010, 1, 1)).Select(article => article.Number).ShouldBe(["1", "2", "10"]);
        TextChain.On(chain, new(2012, 1, 1)).Select(article => article.Number).ShouldBe(["1", "2", "2a"]);
    }

    public static TheoryData<string, string, string, string> Wrong =>
        new()
        {
            { "2018-06-09", "1", ArticleActions.Replaced, "amendment-before-signature" },
            { "2018-06-12", "1", ArticleActions.Replaced, "amendment-before-signature" },
            { "2018-06-14", "7", ArticleActions.Replaced, "article-unknown" },
            { "2018-06-14", "7", ArticleActions.Repealed, "article-unknown" },
            { "2018-06-14", "2", ArticleActions.Added, "article-there" },
            { "2018-06-13", "2", ArticleActions.Replaced, "two-versions" },
            { "2018-06-16", "2", ArticleActions.Replaced, "time-in-future" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_can_be_no_version_is_refused_with_the_rule(string from, string number, string action, string code)
    {
        var instrument = Signed.At(InstrumentStatus.Amended);
        var entry = new AmendmentEntry(
            "KH-2018Z",
            new(2018, 6, 13),
            DateOnly.ParseExact(from, "yyyy-MM-dd", null),
            [Signed.Article(number, action)]
        );
        Should.Throw<DomainException>(() => instrument.Amend(entry, Signed.Planner, Signed.Noon)).Errors[0].Code.ShouldEndWith(code);
        instrument.Text.Count.ShouldBe(2);
    }

    [Fact]
    public void What_nobody_planned_signed_or_dated_amends_nothing_and_what_was_entered_is_entered_once()
    {
        var instrument = Signed.At(InstrumentStatus.Amended);
        Refused(instrument, new("KH-1999", new(2018, 6, 13), new(2018, 6, 14), [])).ShouldEndWith("amendment-unknown");
        Refused(instrument, new("KH-2018Z", null, new(2018, 6, 14), [])).ShouldEndWith("amendment-not-signed");
        Refused(instrument, new("KH-2018Z", new(2018, 6, 13), null, [])).ShouldEndWith("amendment-day-required");
        Refused(instrument, new("KH-2018Y", new(2018, 6, 13), new(2018, 6, 14), [])).ShouldEndWith("amendment-entered");
    }

    [Fact]
    public void An_amendment_whose_text_comes_later_keeps_its_day()
    {
        var instrument = Signed.At(InstrumentStatus.Amended);
        instrument.Amend(new("KH-2018Z", new(2018, 6, 13), new(2018, 6, 14), []), Signed.Planner, Signed.Noon);
        var standings = instrument.Standings.Count;
        instrument.Amend(
            new("KH-2018Z", new(2018, 6, 13), new(2018, 6, 14), [Signed.Article("2", ArticleActions.Repealed)]),
            Signed.Planner,
            Signed.Noon
        );
        instrument.Text.Count.ShouldBe(3);
        instrument.Standings.Count.ShouldBe(standings, "it was amended before");
        TextChain.On(instrument.Text, Signed.Today).Select(article => article.Number).ShouldBe(["1"]);
    }

    private static string Refused(Instrument instrument, AmendmentEntry entry) =>
        Should.Throw<DomainException>(() => instrument.Amend(entry, Signed.Planner, Signed.Noon)).Errors[0].Code;

    private static IEnumerable<string> Read(Instrument instrument, DateOnly day) =>
        TextChain
            .On(instrument.Text, day)
            .Select(article => $"{article.Number} {article.Text} since {article.Since:yyyy-MM-dd} by {article.Amendment}");
}
