using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cooperation.Agreements.Features.Papers;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>The brief of a partner is one page as it comes out of the printer, whatever the partner has of everything.</summary>
[Collection(OneService.Name)]
public sealed partial class BriefOnOnePage(AgreementsService service)
{
    [Theory]
    [InlineData("KH")]
    [InlineData("TH")]
    [InlineData("MY")]
    public async Task A_brief_with_its_figures_is_printed_on_one_page(string partner)
    {
        using var answer = await service.PostAsync(
            Accounts.Planner,
            $"/api/agreements/partners/{partner}/brief?format=pdf",
            new JsonObject
            {
                ["figures"] = new JsonArray(
                    Figure("Trao đổi đường dây nóng, năm 2018", "Sổ trao đổi đường dây nóng"),
                    Figure("Người được hồi hương, năm 2018", "Người trong hồ sơ hồi hương"),
                    Figure("Đợt giao nhận, năm 2018", "Các đợt giao nhận")
                ),
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        PageOfPdf().Count(Encoding.Latin1.GetString(file)).ShouldBe(1);
    }

    [Fact]
    public void What_does_not_go_on_the_page_is_left_out_but_for_the_first()
    {
        var page = new BriefPage();
        page.Fit(Enumerable.Range(0, 100).ToList(), _ => 100, keep: 60).Count.ShouldBe(5);
        page.Fit(Enumerable.Range(0, 100).ToList(), _ => 100, keep: 0).Count.ShouldBe(1, "of each kind the first stands there");
    }

    private static JsonObject Figure(string name, string source) =>
        new()
        {
            ["name"] = name,
            ["value"] = "1.412",
            ["asOf"] = "2018-06-14",
            ["source"] = source,
        };

    [GeneratedRegex(@"/Type\s*/Page[^s]", RegexOptions.NonBacktracking)]
    private static partial Regex PageOfPdf();
}
