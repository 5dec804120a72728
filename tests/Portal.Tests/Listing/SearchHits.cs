using Cooperation.Portal.Areas.Hotline.Exchanges.Listing;

namespace Cooperation.Portal.Tests.Listing;

/// <summary>The word that was looked for is seen in a subject of two lines, wherever it stands.</summary>
public sealed class SearchHits
{
    private const string Far = "Đề nghị xác minh nhân thân hai phụ nữ được giải cứu tại cơ sở kinh doanh ở Ba Vét, có hộ chiếu";

    [Theory]
    [InlineData("hộ chiếu", "… kinh doanh ở Ba Vét, có hộ chiếu")]
    [InlineData("de nghi", Far)]
    [InlineData("vắng mặt", Far)]
    public void A_hit_far_in_is_shown_with_what_stands_shortly_before_it(string typed, string shown) =>
        string.Concat(new SoughtWords(typed).Near(Far).Select(piece => piece.Text)).ShouldBe(shown);
}
