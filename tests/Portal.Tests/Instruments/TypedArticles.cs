using Cooperation.Portal.Areas.Agreements.Instruments;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Tests.Instruments;

/// <summary>Articles of an instrument as planners type or paste them.</summary>
public sealed class TypedArticles
{
    [Fact]
    public void Each_article_begins_with_its_number_and_keeps_its_lines_and_promises()
    {
        var read = ArticleTyping.Read(
            "Điều 1. Phạm vi\r\nHiệp định này điều chỉnh\r\n\r\nhợp tác.\r\n[VN] Cung cấp thông tin\r\nArticle 2:\r\nText",
            isAmendment: false,
            out var wrong
        );
        wrong.ShouldBeNull();
        read.Select(article => (article.Action, article.Number, article.Heading, article.Text))
            .ShouldBe([("added", "1", "Phạm vi", "Hiệp định này điều chỉnh\n\nhợp tác."), ("added", "2", null, "Text")]);
        read[0].Obligations.ShouldBe([new("vietNam", "Cung cấp thông tin")]);
    }

    [Fact]
    public void An_amendment_replaces_adds_and_repeals()
    {
        var read = ArticleTyping.Read("Điều 5\nMới\n+ Điều 5a. Thêm\nLời\n- Điều 7", isAmendment: true, out _);
        read.Select(article => $"{article.Action} {article.Number} {article.Text}")
            .ShouldBe(["replaced 5 Mới", "added 5a Lời", "repealed 7 "]);
    }

    [Fact]
    public void What_stands_before_the_first_article_is_said_with_its_line()
    {
        ArticleTyping.Read("\nLời nói đầu\nĐiều 1\nA", isAmendment: false, out var wrong).Count.ShouldBe(1);
        wrong!.Value.En.ShouldStartWith("Line 2");
        ArticleTyping.Read(null, isAmendment: false, out var nothing).ShouldBeEmpty();
        nothing.ShouldBeNull();
    }

    [Fact]
    public void A_line_of_the_text_that_names_an_article_begins_none()
    {
        var read = ArticleTyping.Read(
            "Điều 1. Thực hiện\nĐiều 5 của Hiệp định này được sửa đổi.\nĐiều 2\nHai",
            isAmendment: false,
            out var wrong
        );
        wrong.ShouldBeNull();
        read.Select(article => (article.Number, article.Heading, article.Text))
            .ShouldBe([("1", "Thực hiện", "Điều 5 của Hiệp định này được sửa đổi."), ("2", null, "Hai")]);
    }

    [Fact]
    public void A_letter_put_right_leaves_the_English_text_of_every_article()
    {
        InstrumentArticle[] before =
        [
            new("1", null, "Lời vă", "Words", [], new(2005, 10, 10), null),
            new("2", null, "Hai", "Two", [], new(2005, 10, 10), null),
        ];
        var typed = ArticleTyping.Read(ArticleTyping.Write(before).Replace("vă", "văn", StringComparison.Ordinal), false, out _);
        ArticleTyping
            .WithEnglish(typed, before)
            .Select(article => (article.Text, article.TextEnglish))
            .ShouldBe([("Lời văn", "Words"), ("Hai", "Two")]);
    }

    [Fact]
    public void What_is_written_out_reads_back_as_it_was()
    {
        InstrumentArticle[] articles =
        [
            new("1", "Phạm vi", "Lời văn", null, [new("both", "Trao đổi thông tin")], new(2005, 10, 10), null),
            new("2", null, "Hai\ndòng", null, [], new(2005, 10, 10), null),
        ];
        var read = ArticleTyping.Read(ArticleTyping.Write(articles), isAmendment: false, out _);
        read.Select(article => (article.Number, article.Heading, article.Text))
            .ShouldBe(articles.Select(article => (article.Number, article.Heading, article.Text)));
        read[0].Obligations.ShouldBe([new("both", "Trao đổi thông tin")]);
    }
}
