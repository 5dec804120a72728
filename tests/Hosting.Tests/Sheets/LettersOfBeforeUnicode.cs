using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Texts written in fonts of before Unicode, and letters that only look like the right ones.</summary>
public sealed class LettersOfBeforeUnicode
{
    [Theory]
    [InlineData(".VnTime", "§Ò nghÞ x¸c minh n¹n nh©n", "Đề nghị xác minh nạn nhân")]
    [InlineData(".VnTime", "NguyÔn ThÞ MÉu", "Nguyễn Thị Mẫu")]
    [InlineData(".VnTime", "Tr\u00AD¬ng V¨n Hé", "Trương Văn Hộ")]
    [InlineData(".VnTimeH", "nguyÔn thÞ mÉu", "NGUYỄN THỊ MẪU")]
    [InlineData("Calibri", "128ace C«ng an tØnh T©y Ninh ®Ò nghÞ phèi hîp", "128ace Công an tỉnh Tây Ninh đề nghị phối hợp")]
    [InlineData("VNI-Times", "Nguyeãn Thò Maãu", "Nguyễn Thị Mẫu")]
    [InlineData("Arial", "Coâng an tænh Taây Ninh ñeà nghò phoái hôïp", "Công an tỉnh Tây Ninh đề nghị phối hợp")]
    public void They_are_turned_and_it_is_said(string font, string text, string expected)
    {
        var cell = One(font, text);

        cell.Text.ShouldBe(expected);
        cell.Remark!.IsWrong.ShouldBeFalse();
        cell.Remark.Message.Vi.ShouldContain("Unicode");
    }

    [Theory]
    [InlineData(".VnTime", "Nước")]
    [InlineData(".VnTime", "Ngày")]
    [InlineData(".VnTime", "Hà Nội, Lê Thị Mẫu")]
    [InlineData("Calibri", "Lê Minh Long")]
    [InlineData("Calibri", "toàn bán, có một số")]
    [InlineData("Calibri", "Loïc Dubois")]
    [InlineData("Calibri", "José Núñez, Müller, Noël, Chloé")]
    [InlineData("Calibri", "5 m², 30 °C, 1 ½ kg, Microsoft®")]
    [InlineData("Calibri", "ច័ន្ទ សុភា")]
    [InlineData("Calibri", "王明 ສົມພອນ")]
    public void What_is_right_as_it_stands_stays(string font, string text)
    {
        var cell = One(font, text);

        cell.Text.ShouldBe(text);
        cell.Remark.ShouldBeNull();
    }

    [Fact]
    public void What_could_be_either_under_an_old_font_is_asked_for() =>
        One(".VnTime", "Lê Minh Long").Wrong!.Value.Vi.ShouldContain("Chuyển ô sang phông Unicode");

    [Theory]
    [InlineData("Ðỗ Thị Ðào", "Đỗ Thị Đào")]
    [InlineData("trƣờng đƣờng", "trường đường")]
    [InlineData("Nguy\u00ADễn", "Nguyễn")]
    [InlineData("Nguy\u200Bễn", "Nguyễn")]
    [InlineData("ကိုး\u200Bလူ", "ကိုး\u200Bလူ")]
    public void Letters_that_look_alike_and_signs_without_a_shape_are_what_is_meant(string typed, string meant)
    {
        One("Calibri", typed).Text.ShouldBe(meant);
        FoldedWords.Of(typed).ShouldBe(FoldedWords.Of(meant));
    }

    private static SheetCell One(string font, string text) =>
        Sheet
            .Read(new BuiltWorkbook().InFont(font).Row($"""<c r="A1" s="1" t="inlineStr"><is><t>{text}</t></is></c>""").Bytes(), "so.xlsx")[
                0
            ]
            .Cell(0);
}
