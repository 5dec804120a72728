using System.IO.Compression;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>
/// Walks all objects of a PDF, those in packed streams (ISO 32000-1, 7.5.7) too, and says why it is not taken. Names count, texts do not. An
/// address may be opened by somebody who presses on a link, and by nothing else.
/// </summary>
internal sealed class PdfObjects(Stream file, FileLimits limits)
{
    private const int Deepest = 200;
    private const int MostPacked = 100_000;

    private readonly Unpacked unpacked = new();
    private readonly PdfNumbers addresses = new();
    private readonly PdfNumbers namedElsewhere = new();

    public DomainError? Refusal() =>
        Walk(new PdfReader(Between(0, file.Length)), isPacked: false)
        ?? (addresses.Meet(namedElsewhere) ? FileErrors.FromElsewhere() : null);

    private DomainError? Walk(PdfReader reader, bool isPacked)
    {
        var at = new PdfPlace();
        while (true)
        {
            var word = reader.Next();
            var refusal = word switch
            {
                PdfWord.End => null,
                PdfWord.Name => OfName(at, reader.Name),
                PdfWord.Text or PdfWord.Number when at.IsAddress => OfAddress(at),
                PdfWord.OpenDictionary or PdfWord.OpenArray when at.Depth >= Deepest => FileErrors.Broken(),
                PdfWord.Stream when !isPacked => OfStream(at, reader),
                _ => null,
            };
            if (refusal is not null || word == PdfWord.End)
            {
                return refusal;
            }

            if (word == PdfWord.Reference && at.Key is not ("A" or "PA"))
            {
                namedElsewhere.Add(at.Referred);
            }

            at.Take(word, reader);
        }
    }

    private static DomainError? OfName(PdfPlace at, string name)
    {
        at.Name(name);
        return name switch
        {
            "JavaScript" or "JS" or "Launch" or "SubmitForm" or "ImportData" or "XFA" => FileErrors.Macros(),
            "Rendition" or "RichMedia" or "RichMediaExecute" or "Movie" or "OnInstantiate" => FileErrors.Macros(),
            "GoToR" or "GoToE" => FileErrors.FromElsewhere(),
            "EmbeddedFile" or "EmbeddedFiles" or "EF" or "FileAttachment" => FileErrors.Polyglot(),
            "Encrypt" => FileErrors.Encrypted(),
            _ => null,
        };
    }

    // Where the action stands in an object of its own, who names that object decides, and that is known at the end.
    private DomainError? OfAddress(PdfPlace at)
    {
        if (at.Depth > 1)
        {
            return at.Under is "A" or "PA" ? null : FileErrors.FromElsewhere();
        }

        if (at.Object < 0)
        {
            return FileErrors.FromElsewhere();
        }

        addresses.Add(at.Object);
        return null;
    }

    private DomainError? OfStream(PdfPlace at, PdfReader reader)
    {
        var refusal = at.Head.IsPacked ? OfPacked(at.Head, reader) : null;
        if (refusal is null && reader.SkipBody())
        {
            at.Begin(PdfReader.Unknown);
        }
        else
        {
            at.Begin(at.Object);
        }

        return refusal;
    }

    private DomainError? OfPacked(PdfStreamHead head, PdfReader reader)
    {
        reader.EndLine();
        if (head.First < 0 || head.Objects < 0 || head.IsUnusual)
        {
            return FileErrors.Polyglot(); // No program writes it so, and somebody who hides something would.
        }

        if (head.IsDeflated)
        {
            file.Position = reader.Position;
            using var zlib = new ZLibStream(file, CompressionMode.Decompress, leaveOpen: true);
            using var counted = new CountedStream(zlib, file.Length, unpacked, limits);
            return WalkPacked(head, window => counted.ReadAtLeast(window, window.Length, throwOnEndOfStream: false));
        }

        var end = reader.Position + head.Length;
        return head.Length >= 0 && IsEnd(end) ? WalkPacked(head, Between(reader.Position, end)) : FileErrors.Polyglot();
    }

    private bool IsEnd(long place) => file.At(place, 12).AsSpan().TrimStart("\r\n \t"u8).StartsWith("endstream"u8);

    private Func<byte[], int> Between(long place, long end) =>
        window =>
        {
            file.Position = place;
            var read = file.Read(window, 0, (int)Math.Clamp(end - place, 0, window.Length));
            place += read;
            return read;
        };

    // The table first: number and place of each object.
    private DomainError? WalkPacked(PdfStreamHead head, Func<byte[], int> fill)
    {
        if (head.Objects > MostPacked)
        {
            return FileErrors.Bomb();
        }

        var reader = new PdfReader(fill);
        var objects = new List<(long Place, long Number)>();
        for (var read = 0; read < head.Objects; read++)
        {
            var number = NumberIn(reader);
            var place = NumberIn(reader);
            if (number < 0 || place < 0)
            {
                return FileErrors.Polyglot();
            }

            objects.Add((head.First + place, number));
        }

        if (reader.Position > head.First)
        {
            return FileErrors.Polyglot();
        }

        reader.StartAt(objects);
        return Walk(reader, isPacked: true);
    }

    private static long NumberIn(PdfReader reader) => reader.Next() == PdfWord.Number ? reader.Number : -1;
}
