using System.Security.Cryptography;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Files on disk that nobody else can read (R22).</summary>
public sealed class Spooling
{
    [Fact]
    public void What_was_written_is_read_back_from_any_place()
    {
        var content = RandomNumberGenerator.GetBytes((PieceCipher.PieceSize * 3) + 17);
        using var spool = SpoolStream.Create();
        foreach (var part in content.Chunk(10_007))
        {
            spool.Write(part);
        }

        var all = new byte[content.Length];
        spool.Position = 0;
        spool.ReadExactly(all);
        all.ShouldBe(content);
        spool.Seek(-20, SeekOrigin.End);
        var tail = new byte[20];
        spool.ReadExactly(tail);
        tail.ShouldBe(content[^20..]);
        spool.Read(tail).ShouldBe(0);
    }

    [Fact]
    public void It_has_no_name_on_disk_from_the_beginning()
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "cooperation-*.*");
        using var spool = SpoolStream.Create();
        spool.Write(new byte[PieceCipher.PieceSize * 2]);

        Directory.GetFiles(Path.GetTempPath(), "cooperation-*.*").Except(before).ShouldBeEmpty();
    }

    [Fact]
    public void A_piece_opens_in_its_own_place_only()
    {
        var protector = new Protector(new ProtectionKeys(["k1:" + Convert.ToBase64String(new byte[32])]));
        var file = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
        using var cipher = PieceCipher.New(protector, "files", file, out var key);
        var piece = new byte[5 + PieceCipher.Overhead];
        cipher.Seal(1, "Tuấn"u8[..5], piece);

        using var again = PieceCipher.Open(protector, "files", file, key);
        var plain = new byte[5];
        again.Open(1, piece, plain);
        plain.ShouldBe("Tuấn"u8[..5].ToArray());
        Should.Throw<CryptographicException>(() => again.Open(2, piece, plain));
        Should.Throw<CryptographicException>(() => PieceCipher.Open(protector, "files", Guid.Empty, key));
    }
}
