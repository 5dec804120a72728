using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>PDF (ISO 32000): begins with its head, ends with its end, and names nothing that runs or that carries another file.</summary>
internal static class PdfFile
{
    private const int End = 1024;

    public static bool IsOne(Stream file, FileLimits limits)
    {
        if (!file.Has(0, "%PDF-1."u8) && !file.Has(0, "%PDF-2."u8))
        {
            return false;
        }

        if (file.At(Math.Max(0, file.Length - End), End).AsSpan().IndexOf("%%EOF"u8) < 0)
        {
            throw new DomainException(FileErrors.Broken());
        }

        return PdfNames.Of(file, limits).Select(RefusalOf).FirstOrDefault(refusal => refusal is not null) is { } found
            ? throw new DomainException(found)
            : true;
    }

    private static DomainError? RefusalOf(string name) =>
        name switch
        {
            "JavaScript" or "Launch" or "RichMedia" or "SubmitForm" or "ImportData" => FileErrors.Macros(),
            "EmbeddedFile" or "EmbeddedFiles" => FileErrors.Polyglot(),
            "Encrypt" => FileErrors.Encrypted(),
            _ => null,
        };
}
