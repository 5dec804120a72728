using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Cooperation.Tests.Support.Files;

/// <summary>A PDF of one page that every viewer opens, made object by object, so that a test can make one that no program would.</summary>
public sealed class BuiltPdf
{
    private readonly List<byte[]> objects =
    [
        [], // The catalogue stands first and is written last.
        Latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        Latin(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 300] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        ),
        Stream("", Latin("BT /F1 24 Tf 40 150 Td (Cong van 12/2018) Tj ET")),
    ];

    private string catalogue = "/Type /Catalog /Pages 2 0 R";
    private string trailer = "";
    private byte[] front = [];

    /// <summary>Something more in the catalogue, for example an action.</summary>
    public BuiltPdf Saying(string entry)
    {
        catalogue += " " + entry;
        return this;
    }

    /// <summary>Something more in the trailer.</summary>
    public BuiltPdf Ending(string entry)
    {
        trailer += " " + entry;
        return this;
    }

    /// <summary>An object of its own; the first one added is number 5.</summary>
    public BuiltPdf With(string content)
    {
        objects.Add(Latin(content));
        return this;
    }

    /// <summary>Something before the head.</summary>
    public BuiltPdf After(byte[] bytes)
    {
        front = bytes;
        return this;
    }

    /// <summary>A stream as it stands.</summary>
    public BuiltPdf Streaming(string content, string entries = "")
    {
        objects.Add(Stream(entries, Latin(content)));
        return this;
    }

    /// <summary>Objects in a stream that is not packed; the number of each and its place are reckoned.</summary>
    public BuiltPdf Listing(params string[] texts)
    {
        var places = texts.Select((_, at) => $"{20 + at} {texts.Take(at).Sum(text => text.Length + 1)}");
        var table = string.Join(' ', places) + " ";
        return Streaming(table + string.Join(' ', texts), $"/Type /ObjStm /N {texts.Length} /First {table.Length}");
    }

    /// <summary>Objects in a packed stream.</summary>
    public BuiltPdf Packing(string text, string more = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Latin("9 0 " + text));
        }

        objects.Add(Stream($"/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode {more}", packed.ToArray()));
        return this;
    }

    /// <summary>Bytes that do not pack, as a scan's.</summary>
    public BuiltPdf Holding(int bytes)
    {
        var scan = new byte[bytes];
        new Random(12).NextBytes(scan);
        objects.Add(Stream("", scan));
        return this;
    }

    public byte[] Bytes()
    {
        objects[0] = Latin($"<< {catalogue} >>");
        using var file = new MemoryStream();
        file.Write(front);
        file.Write(Latin("%PDF-1.7\n"));
        var places = new List<long>();
        foreach (var (content, number) in objects.Select((content, place) => (content, place + 1)))
        {
            places.Add(file.Position);
            file.Write(Latin($"{number} 0 obj\n"));
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        file.Write(Latin($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => file.Write(Latin(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")));
        file.Write(Latin($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R{trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Stream(string entries, byte[] content) =>
        [.. Latin($"<< {entries} /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8];

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
