using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files.Documents;
using Cooperation.Platform.Hosting.Files.Pdf;
using Cooperation.Platform.Hosting.Files.Pictures;
using Cooperation.Platform.Hosting.Files.Recordings;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>Tells by its content what a file is. What is not on the list, says wrongly what it is, hides something or carries programs is refused with the reason.</summary>
public static class FileContent
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly string[] OldOfficeEndings = [".doc", ".xls", ".ppt", ".rtf"];
    private static readonly string[] MacroEndings = [".docm", ".dotm", ".xlsm", ".xltm", ".xlsb", ".pptm", ".potm", ".ppsm"];

    private static readonly Dictionary<string, (FileType Type, Func<Stream, FileLimits, CancellationToken, bool> IsOne)> Taken = new(
        StringComparer.Ordinal
    )
    {
        [".pdf"] = Read(new(FileKinds.Pdf, "application/pdf", Previewed: true), PdfFile.IsOne),
        [".jpg"] = Read(new(FileKinds.Image, "image/jpeg", Previewed: true), Jpeg.IsOne),
        [".jpeg"] = Read(new(FileKinds.Image, "image/jpeg", Previewed: true), Jpeg.IsOne),
        [".jfif"] = Read(new(FileKinds.Image, "image/jpeg", Previewed: true), Jpeg.IsOne),
        [".jpe"] = Read(new(FileKinds.Image, "image/jpeg", Previewed: true), Jpeg.IsOne),
        [".png"] = Read(new(FileKinds.Image, "image/png", Previewed: true), Png.IsOne),
        [".gif"] = Read(new(FileKinds.Image, "image/gif", Previewed: true), Gif.IsOne),
        [".webp"] = Read(new(FileKinds.Image, "image/webp", Previewed: true), Riff.IsWebp),
        [".tif"] = Read(new(FileKinds.Image, "image/tiff"), Tiff.IsOne),
        [".tiff"] = Read(new(FileKinds.Image, "image/tiff"), Tiff.IsOne),
        [".heic"] = Read(new(FileKinds.Image, "image/heic"), BoxFile.IsHeic),
        [".heif"] = Read(new(FileKinds.Image, "image/heif"), BoxFile.IsHeic),
        [".mp3"] = Read(new(FileKinds.Audio, "audio/mpeg"), Mp3.IsOne),
        [".m4a"] = Read(new(FileKinds.Audio, "audio/mp4"), BoxFile.IsAudio),
        [".3gp"] = Read(new(FileKinds.Audio, "audio/3gpp"), BoxFile.IsAudio),
        [".wav"] = Read(new(FileKinds.Audio, "audio/wav"), Riff.IsWave),
        [".ogg"] = Read(new(FileKinds.Audio, "audio/ogg"), Ogg.IsOne),
        [".opus"] = Read(new(FileKinds.Audio, "audio/ogg"), Ogg.IsOne),
        [".flac"] = Read(new(FileKinds.Audio, "audio/flac"), Speech.IsFlac),
        [".amr"] = Read(new(FileKinds.Audio, "audio/amr"), Speech.IsAmr),
        [".docx"] = OfficeXml.Type("wordprocessingml.document"),
        [".xlsx"] = OfficeXml.Type("spreadsheetml.sheet"),
        [".pptx"] = OfficeXml.Type("presentationml.presentation"),
        [".odt"] = OpenDocument.Type("text"),
        [".ods"] = OpenDocument.Type("spreadsheet"),
        [".odp"] = OpenDocument.Type("presentation"),
    };

    /// <summary>The endings of names that are taken, each with its dot.</summary>
    public static IReadOnlyCollection<string> Endings => Taken.Keys;

    /// <summary>The type of a file.</summary>
    /// <param name="file">The file, which has to allow seeking.</param>
    /// <param name="name">The name with which it came.</param>
    /// <param name="cancellationToken">Ends the looking: nobody waits for it any more.</param>
    /// <param name="limits">How much it may be.</param>
    /// <exception cref="DomainException">Out of <see cref="FileErrors"/>.</exception>
    public static FileType Recognise(Stream file, string name, CancellationToken cancellationToken, FileLimits? limits = null)
    {
        limits ??= new FileLimits();
        file = new StoppedStream(file, cancellationToken);
        var ending = FileName.EndingOf(name) ?? throw new DomainException(FileErrors.NameWithPath());
        if (RefusalAtOnce(file, ending, limits) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        var (type, isOne) = Taken[ending];
        try
        {
            if (!isOne(file, limits, cancellationToken))
            {
                throw new DomainException(FileErrors.NotWhatItSays());
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or XmlException)
        {
            throw new DomainException(FileErrors.Broken());
        }

        return ForeignContent.IsIn(file, type) ? throw new DomainException(FileErrors.Polyglot()) : type;
    }

    // What reads nothing but the file ends with it.
    private static (FileType Type, Func<Stream, FileLimits, CancellationToken, bool> IsOne) Read(
        FileType type,
        Func<Stream, FileLimits, bool> isOne
    ) => (type, (file, limits, _) => isOne(file, limits));

    private static DomainError? RefusalAtOnce(Stream file, string ending, FileLimits limits) =>
        file.Length switch
        {
            0 => FileErrors.Empty(),
            var length when length > limits.Bytes => FileErrors.TooLarge(limits.Bytes),
            _ when file.Has(0, OldOffice) => IsLocked(file) ? FileErrors.Encrypted() : FileErrors.OldOffice(),
            _ when OldOfficeEndings.Contains(ending) => FileErrors.OldOffice(),
            _ when MacroEndings.Contains(ending) => FileErrors.Macros(),
            _ => Taken.ContainsKey(ending) ? null : FileErrors.UnknownKind(),
        };

    // What a password locks is kept as one stream of this name in a file of the old kind.
    private static bool IsLocked(Stream file) => file.Find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
}
