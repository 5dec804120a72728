using System.Buffers.Binary;
using System.Text;
using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>The texts that the cells of a workbook point to. They can be longer than all memory one wants to give, so they lie in a sealed spool; here is only where each begins.</summary>
internal sealed class SharedTexts : IDisposable
{
    private const string Part = "xl/sharedStrings.xml";

    private readonly SpoolStream spool = SpoolStream.Create();
    private readonly List<long> starts = [];
    private byte[] buffer = new byte[4096];

    public static SharedTexts Read(PackedFile package, SheetLimits limits, Unpacked unpacked)
    {
        var texts = new SharedTexts();
        if (package.Has(Part))
        {
            texts.ReadAll(package, limits, unpacked);
        }

        return texts;
    }

    public string Of(int place)
    {
        if (place < 0 || place >= starts.Count)
        {
            throw new DomainException(FileErrors.Broken());
        }

        spool.Position = starts[place];
        Span<byte> length = stackalloc byte[sizeof(int)];
        spool.ReadExactly(length);
        var text = buffer.AsSpan(0, BinaryPrimitives.ReadInt32LittleEndian(length));
        spool.ReadExactly(text);
        return Encoding.UTF8.GetString(text);
    }

    public void Dispose() => spool.Dispose();

    private void ReadAll(PackedFile package, SheetLimits limits, Unpacked unpacked)
    {
        var cell = new CellXml(limits);
        using var xml = package.Read(Part, unpacked);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                if (starts.Count >= limits.SharedTexts)
                {
                    throw new DomainException(FileErrors.Bomb());
                }

                Keep(cell.Read(xml, row: 0, column: 0));
            }
        }
    }

    private void Keep(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        if (buffer.Length < length + sizeof(int))
        {
            buffer = new byte[length + sizeof(int)];
        }

        BinaryPrimitives.WriteInt32LittleEndian(buffer, length);
        Encoding.UTF8.GetBytes(text, buffer.AsSpan(sizeof(int)));
        starts.Add(spool.Length);
        spool.Write(buffer.AsSpan(0, length + sizeof(int)));
    }
}
