using System.Security.Cryptography;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Hosting.Tests;

/// <summary>Protected details open only where they belong and only unchanged (R20).</summary>
public sealed class Protecting
{
    private static readonly Guid Record = Guid.Parse("0190a000-0000-7000-8000-000000000001");
    private static readonly string First = "k1:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private static readonly string Second = "k2:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly Protector protector = new(new ProtectionKeys([First]));

    [Fact]
    public void What_was_sealed_opens_at_its_place() => protector.Open("people", "name", Record, Seal()).ShouldBe("Nguyễn Thị Đào");

    [Fact]
    public void The_same_text_never_looks_the_same_twice()
    {
        var (one, two) = (Seal(), Seal());

        one.Ciphertext.ShouldNotBe(two.Ciphertext);
        one.WrappedKey.ShouldNotBe(two.WrappedKey);
        one.Nonce.ShouldNotBe(two.Nonce);
    }

    [Fact]
    public void Copied_to_another_table_column_or_record_it_does_not_open()
    {
        Refused(() => protector.Open("others", "name", Record, Seal()));
        Refused(() => protector.Open("people", "alias", Record, Seal()));
        Refused(() => protector.Open("people", "name", Guid.Empty, Seal()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    public void One_changed_bit_anywhere_and_it_does_not_open(int place)
    {
        var value = Seal();

        Refused(() => protector.Open("people", "name", Record, value with { Ciphertext = Flip(value.Ciphertext, place) }));
        Refused(() => protector.Open("people", "name", Record, value with { WrappedKey = Flip(value.WrappedKey, place) }));
        Refused(() => protector.Open("people", "name", Record, value with { Nonce = Flip(value.Nonce, place) }));
    }

    [Fact]
    public void The_data_key_of_another_record_does_not_open_it()
    {
        var other = protector.Seal("people", "name", Guid.Empty, "Trần Văn B");

        Refused(() => protector.Open("people", "name", Record, Seal() with { WrappedKey = other.WrappedKey }));
    }

    [Fact]
    public void Cut_short_it_does_not_open()
    {
        Refused(() => protector.Open("people", "name", Record, Seal() with { Ciphertext = [] }));
        Refused(() => protector.Open("people", "name", Record, Seal() with { WrappedKey = [1, 2, 3] }));
        Refused(() => protector.Open("people", "name", Record, Seal() with { Nonce = [] }));
    }

    [Fact]
    public void A_new_master_key_seals_and_the_old_one_still_opens()
    {
        var old = Seal();
        var rotated = new Protector(new ProtectionKeys([Second, First]));

        rotated.Seal("people", "name", Record, "x").KeyId.ShouldBe("k2");
        rotated.Open("people", "name", Record, old).ShouldBe("Nguyễn Thị Đào");
        rotated.BlindIndex("name", "dao nguyen").ShouldBe(protector.BlindIndex("name", "dao nguyen"));
    }

    [Fact]
    public void Without_its_master_key_it_does_not_open() =>
        Refused(() => new Protector(new ProtectionKeys([Second])).Open("people", "name", Record, Seal()));

    [Fact]
    public void A_blind_index_depends_on_key_kind_and_value()
    {
        var index = protector.BlindIndex("name", "dao nguyen");

        protector.BlindIndex("name", "dao nguyen").ShouldBe(index);
        protector.BlindIndex("document", "dao nguyen").ShouldNotBe(index);
        protector.BlindIndex("name", "dao thi").ShouldNotBe(index);
        new Protector(new ProtectionKeys([Second])).BlindIndex("name", "dao nguyen").ShouldNotBe(index);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("k1")]
    [InlineData("k1:abc")]
    [InlineData(":AAAA")]
    [InlineData("k1:c2VjcmV0IHRoYXQgaXMgdG9vIHNob3J0")]
    public void A_wrong_key_file_is_refused_without_quoting_it(string line)
    {
        var refusal = Should.Throw<FormatException>(() => new ProtectionKeys([line]));

        if (line.Contains(':', StringComparison.Ordinal))
        {
            refusal.Message.ShouldNotContain(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        }
    }

    private ProtectedValue Seal() => protector.Seal("people", "name", Record, "Nguyễn Thị Đào");

    private static void Refused(Func<string> open) => Should.Throw<CryptographicException>(open);

    private static byte[] Flip(byte[] bytes, int place)
    {
        var changed = bytes.ToArray();
        changed[place < 0 ? ^1 : place] ^= 1;
        return changed;
    }
}
