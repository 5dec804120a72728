using Cooperation.Identity.Features.Passwords;

namespace Cooperation.Identity.Tests.Features;

/// <summary>What everybody tries first is no password, however long; a sentence is one.</summary>
public sealed class GuessablePasswords
{
    private static readonly CommonPasswords Common = new();

    [Theory]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abababababab")]
    [InlineData("abcabcabcabc")]
    [InlineData("aabbccddeeff")]
    [InlineData("123456789012")]
    [InlineData("210987654321")]
    [InlineData("abcdefghijkl")]
    [InlineData("qwertyuiop12")]
    [InlineData("asdfghjkl;'123")]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2018!")]
    [InlineData("passwordpassword")]
    [InlineData("Matkhau12345")]
    [InlineData("mật khẩu 2018")]
    [InlineData("anhyeuem1234")]
    [InlineData("iloveyou2018")]
    [InlineData("Vietnam@123456")]
    [InlineData("091234567890")]
    [InlineData("01/01/1990 01/01/1990")]
    [InlineData("            .")]
    public void What_everybody_tries_first_is_refused(string password) => Common.IsGuessable(password).ShouldBeTrue();

    [Theory]
    [InlineData("một mật khẩu khác hẳn")]
    [InlineData("mật khẩu thử nghiệm 1")]
    [InlineData("con mèo trèo cây cau")]
    [InlineData("correct horse battery staple")]
    [InlineData("sáng nay trời mưa to quá")]
    [InlineData("Kamo-nuri-beto-47")]
    [InlineData("x7Kq-93fm-2wPd-tt8z")]
    [InlineData("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ")]
    public void A_sentence_or_something_made_up_is_taken(string password) => Common.IsGuessable(password).ShouldBeFalse();

    [Fact]
    public void The_longest_password_is_judged_at_once()
    {
        var hostile = string.Concat(Enumerable.Repeat("p4ssw0rd1abcqwe@", 13))[..PasswordHashes.MaxLength];

        // Far beyond anything the machine does besides; a judgement that grows with the square would not return.
        Should.CompleteIn(() => Enumerable.Range(0, 200).ShouldAllBe(_ => Common.IsGuessable(hostile) || true), TimeSpan.FromSeconds(20));
    }
}
