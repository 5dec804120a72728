using System.Text;
using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Hosting.Tests;

/// <summary>Under which terms a person is found again (R20).</summary>
public sealed class BlindTermsOfPeople
{
    [Fact]
    public void A_name_is_found_by_every_pair_of_its_words_in_any_order_and_writing()
    {
        string[] pairs = ["dao nguyen", "dao thi", "nguyen thi"];

        BlindTerms.PairsOf("Nguyễn Thị Đào").ShouldBe(pairs, ignoreOrder: true);
        BlindTerms.PairsOf("ĐÀO  nguyễn, THỊ").ShouldBe(pairs, ignoreOrder: true);
        BlindTerms.PairsOf("Nguyễn Thị Đào".Normalize(NormalizationForm.FormD)).ShouldBe(pairs, ignoreOrder: true);
        BlindTerms.PairsOf("Nguyen Thi Dao").ShouldBe(pairs, ignoreOrder: true);
    }

    [Theory]
    [InlineData("Hoà", "Hòa")]
    [InlineData("Thuỷ", "Thủy")]
    [InlineData("Lý", "Lí")]
    public void Both_ways_to_place_an_accent_are_one_where_only_the_accent_differs(string one, string other)
    {
        var same = one != "Lý"; // y and i are different letters, not different accents.

        (TextFolding.Fold(one) == TextFolding.Fold(other)).ShouldBe(same);
    }

    [Theory]
    [InlineData("Lý Thị Mỹ", "Lí Thị Mĩ")]
    [InlineData("Đỗ Quý", "ĐỖ QUÍ")]
    [InlineData("Hoà Thuỷ", "Thủy, Hòa")]
    [InlineData("ＮＧＵＹＥＮ　ＴＨＩ", "Nguyễn Thị")]
    [InlineData("王小明", "明小王")]
    public void Two_spellings_of_one_name_give_the_same_pairs(string one, string other) =>
        BlindTerms.PairsOf(one).ShouldBe(BlindTerms.PairsOf(other));

    [Theory]
    [InlineData("Đỗ Thúy", "Đỗ Thúi")]
    [InlineData("Anh Thy", "Anh Thi")]
    [InlineData("សុខា ចាន់", "សុខុ ចាន់")]
    public void Two_names_stay_two(string one, string other) => BlindTerms.PairsOf(one).ShouldNotBe(BlindTerms.PairsOf(other));

    [Fact]
    public void A_name_without_end_gives_a_bounded_number_of_pairs() =>
        BlindTerms.PairsOf(string.Join(' ', Enumerable.Range(0, 500).Select(word => $"w{word}"))).Count.ShouldBe(16 * 15 / 2);

    [Theory]
    [InlineData("Đào")]
    [InlineData("")]
    [InlineData("Đào Đào")]
    public void A_single_word_is_never_a_term(string name) => BlindTerms.PairsOf(name).ShouldBeEmpty();

    [Theory]
    [InlineData("N 123-456.7", "N1234567")]
    [InlineData("n1234567", "N1234567")]
    [InlineData("079 304 001 234", "079304001234")]
    public void A_paper_is_found_by_its_whole_number(string number, string term) => BlindTerms.Document(number).ShouldBe(term);

    [Theory]
    [InlineData("0912 345 678", "84912345678")]
    [InlineData("+84 912.345.678", "84912345678")]
    [InlineData("0084-912-345-678", "84912345678")]
    [InlineData("84912345678", "84912345678")]
    [InlineData("+855 12 345 678", "85512345678")]
    [InlineData("00855 12345678", "85512345678")]
    [InlineData("+84 (0) 912 345 678", "84912345678")]
    [InlineData("０９１２．３４５．６７８", "84912345678")]
    [InlineData("＋８４ 912 345 678", "84912345678")]
    [InlineData("0168 234 5678", "84382345678")]
    [InlineData("+84 168 234 5678", "84382345678")]
    [InlineData("038 234 5678", "84382345678")]
    public void A_telephone_is_found_by_its_whole_number_with_the_country(string number, string term) =>
        BlindTerms.Telephones(number).ShouldContain(term);

    [Theory]
    [InlineData("0912000222/0912000333")]
    [InlineData("0912000222; 0912000333")]
    [InlineData("0912.000.222, 0912.000.333")]
    [InlineData("0912 000 222 - 0912 000 333")]
    [InlineData("ĐT: 0912 000 222 hoặc 0912 000 333")]
    [InlineData("0912 000 222 0912 000 333")]
    public void Two_telephones_in_one_field_are_found_each(string field) =>
        new[] { "84912000222", "84912000333" }.ShouldBeSubsetOf(BlindTerms.Telephones(field));

    [Theory]
    [InlineData("0912 000 111", "912000111")]
    [InlineData("+84912000111", "912000111")]
    [InlineData("0274 3822 999", "846503822999")]
    [InlineData("0650 3822 999", "846503822999")]
    [InlineData("012 345 678", "8412345678")]
    public void What_was_kept_before_numbers_were_read_by_a_plan_is_still_found(string typed, string kept) =>
        BlindTerms.SoughtTelephones(typed).ShouldContain(kept);

    [Theory]
    [InlineData("079304001234", "79304001234")]
    [InlineData("79304001234", "079 304 001 234")]
    public void A_citizens_number_is_found_with_the_0_that_a_spreadsheet_dropped_and_without(string typed, string kept) =>
        BlindTerms.SoughtDocuments(typed).ShouldContain(BlindTerms.Document(kept)!);

    [Fact]
    public void Nothing_gives_nothing()
    {
        BlindTerms.Document(" - ").ShouldBeNull();
        BlindTerms.Telephones("không có").ShouldBeEmpty();
    }
}
