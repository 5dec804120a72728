using Cooperation.Portal.Areas.Agreements.ReviewCycle;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Tests.Instruments;

/// <summary>What a review proposes to amend, as it is typed.</summary>
public sealed class ReviewsOfInstruments
{
    [Fact]
    public void A_line_that_begins_with_a_number_is_about_that_article_and_the_others_are_new_ones()
    {
        var form = new FormState { ["proposals"] = "5: Bổ sung đầu mối\n\n12a. Sửa thời hạn\nThêm điều về dữ liệu" };
        var proposals = ReviewFields.ProposalsIn(form);
        proposals
            .Select(proposal => (proposal.Article, proposal.Text))
            .ShouldBe([("5", "Bổ sung đầu mối"), ("12a", "Sửa thời hạn"), (null, "Thêm điều về dữ liệu")]);
        ReviewFields.Write([new(1, "5", "Bổ sung đầu mối"), new(2, null, "Thêm")]).ShouldBe("5: Bổ sung đầu mối\nThêm");
    }
}
