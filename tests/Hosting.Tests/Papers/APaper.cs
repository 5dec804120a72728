using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cooperation.Platform.Hosting.Papers;
using DocumentFormat.OpenXml.Packaging;

namespace Cooperation.Hosting.Tests.Papers;

/// <summary>Papers that lack nothing as they start.</summary>
internal static class APaper
{
    public static readonly DateOnly LastOfTheCircular = new(2020, 3, 4);
    public static readonly DateOnly FirstOfTheDecree = new(2020, 3, 5);

    public static Paper Of(DateOnly day, params IReadOnlyList<PaperPart> body) =>
        new()
        {
            Day = day,
            Superior = "Bộ Công an",
            Issuer = "Cục Cảnh sát hình sự",
            Number = "12/BC-C02",
            Place = "Hà Nội",
            Title = "Báo cáo",
            Subject = "Kết quả trao đổi thông tin qua đường dây nóng",
            Body =
                body.Count == 0
                    ? [new PaperText("Trong quý, các đơn vị đã trao đổi thông tin với các nước có chung đường biên giới.")]
                    : body,
            Signature = new("Phó Cục trưởng", "Đại tá Nguyễn Văn Mẫu", "KT. Cục trưởng"),
            Recipients = ["Như trên", "Lưu: VT, C02"],
            Foot = "12/BC-C02",
        };

    /// <summary>A picture of one grey, as large as said.</summary>
    public static byte[] Png(int across, int down)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, across);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), down);
        head[8] = 8; // bits of a grey point
        Chunk(file, "IHDR", head);
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var line = 0; line < down; line++)
            {
                zip.WriteByte(0);
                zip.Write([.. Enumerable.Repeat((byte)(line * 200 / down), across)]);
            }
        }

        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    public static IReadOnlyList<IReadOnlyList<string?>> Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(row => (string?[])[row.ToString(CultureInfo.InvariantCulture), $"Việc thứ {row}", "7"])];

    private static void Chunk(MemoryStream file, string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    /// <summary>The paper as a word processor opens it.</summary>
    public static WordprocessingDocument Open(Paper paper) =>
        WordprocessingDocument.Open(new MemoryStream(paper.ToDocx()), isEditable: false);
}
