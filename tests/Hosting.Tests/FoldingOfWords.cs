using System.Text;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Hosting.Tests;

/// <summary>Which writings are one word, and which of them count as written the same.</summary>
public sealed class FoldingOfWords
{
    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

    // The base letter of each: 12 vowels in 6 tones and đ, small and capital, without those that carry no mark.
    public static TheoryData<string, string> AccentedLetters =>
        [
            .. "aăâeêioôơuưy"
                .SelectMany(vowel => Tones.Select(tone => ($"{vowel}{tone}".Normalize(NormalizationForm.FormC), Base(vowel))))
                .Append(("đ", "d"))
                .Where(letter => letter.Item1 != letter.Item2)
                .SelectMany(letter => new[] { letter, (letter.Item1.ToUpperInvariant(), letter.Item2) }),
        ];

    [Fact]
    public void There_are_134_accented_letters() => AccentedLetters.Count.ShouldBe(134);

    [Theory]
    [MemberData(nameof(AccentedLetters))]
    public void Every_accented_letter_folds_composed_and_decomposed(string letter, string plain)
    {
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
        {
            var word = One($"b{letter}n".Normalize(form));
            word.Plain.ShouldBe($"b{plain}n");
            word.HasMarks.ShouldBeTrue();
            word.ShouldBe(One($"B{letter}N".ToLowerInvariant().Normalize(NormalizationForm.FormC)));
        }
    }

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Thuý", "thúy")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("loã", "lõa")]
    [InlineData("TUỴ", "tụy")]
    [InlineData("Mỹ", "mĩ")]
    [InlineData("quý", "Quí")]
    [InlineData("lý", "lí")]
    [InlineData("kỹ", "kĩ")]
    [InlineData("tỷ", "tỉ")]
    [InlineData("ＨＬ", "hl")]
    [InlineData("១២៣", "123")]
    public void Two_writings_are_the_same_word_as_written(string one, string other) => One(one).Marked.ShouldBe(One(other).Marked);

    [Theory]
    [InlineData("Dương", "Đường", "duong")]
    [InlineData("ma", "mả", "ma")]
    [InlineData("bán", "bạn", "ban")]
    [InlineData("Hoa", "hòa", "hoa")]
    [InlineData("lý", "ly", "li")]
    public void Two_words_are_one_without_marks_and_two_with_them(string one, string other, string plain)
    {
        (One(one).Plain, One(other).Plain).ShouldBe((plain, plain));
        One(one).Marked.ShouldNotBe(One(other).Marked);
    }

    [Theory]
    [InlineData("Thúy", "Thúi")]
    [InlineData("Thy", "Thi")]
    [InlineData("tay", "tai")]
    public void Two_words_stay_two(string one, string other) => One(one).Plain.ShouldNotBe(One(other).Plain);

    [Theory]
    [InlineData("HL-KH-2018-000123", "hl kh 2018 000123")]
    [InlineData("Số 125/CV-PC02, ngày 1.6", "so 125 cv pc02 ngay 1 6")]
    [InlineData("'; drop table -- % _ \\ * \"", "drop table")]
    [InlineData("边境警察", "边 境 警 察")]
    [InlineData("ភ្នំ2018", "ភ្ ន ំ 2018")]
    [InlineData("\u0301\u0301", "")]
    [InlineData("🚨 !!! ...", "")]
    public void Words_are_letters_and_digits(string text, string words)
    {
        var expected = words.Replace("ន ំ", "នំ", StringComparison.Ordinal);
        string.Join(' ', FoldedWords.Of(text).Select(word => word.Plain)).ShouldBe(expected);
    }

    [Fact]
    public void A_word_without_end_is_cut_where_no_word_is_longer() =>
        One(new string('x', 10_000)).Plain.Length.ShouldBe(FoldedWords.Longest);

    private static FoldedWord One(string text) => FoldedWords.Of(text).ShouldHaveSingleItem();

    private static string Base(char vowel) => vowel.ToString().Normalize(NormalizationForm.FormD)[..1];
}
