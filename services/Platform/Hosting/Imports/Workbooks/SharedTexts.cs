using System.Buffers.Binary;
using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OpenXmlPartReader = DocumentFormat.OpenXml.OpenXmlPartReader;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>The texts that the cells of a workbook point to. They can be longer than all memory one wants to give, and the library knows them as a tree only, so they lie in a sealed spool; here is only where each begins.</summary>
internal sealed class SharedTexts : IDisposable
{
    private readonly SpoolStream spool = SpoolStream.Create();
    private readonly List<long> starts = [];
    private byte[] buffer = new byte[4096];

    public static SharedTexts Read(SharedStringTablePart? part, SheetLimits limits, CancellationToken cancellationToken)
    {
        var texts = new SharedTexts();
        try
        {
            if (part is not null)
            {
                texts.ReadAll(part, limits, cancellationToken);
            }

            return texts;
        }
        catch
        {
            texts.Dispose();
            throw;
        }
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

    private void ReadAll(SharedStringTablePart part, SheetLimits limits, CancellationToken cancellationToken)
    {
        var text = new CellText(limits);
        using var reader = new OpenXmlPartReader(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem))
            {
                text.Take(reader, row: 0, column: 0);
            }
            else if (reader.IsEndElement)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (starts.Count >= limits.SharedTexts)
                {
                    throw new DomainException(FileErrors.Bomb());
                }

                Keep(text.Taken());
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
