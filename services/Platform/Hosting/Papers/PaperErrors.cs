using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Papers;

/// <summary>Why there is no PDF of a paper. Each says what helps: the DOCX is always to be had.</summary>
public static class PaperErrors
{
    /// <summary>No converter here.</summary>
    public static DomainError NoConverter() =>
        Error(
            "no-converter",
            "Máy chủ này chưa cài LibreOffice nên không tạo được PDF. Hãy tải tệp DOCX.",
            "LibreOffice is not installed on this server, so there is no PDF. Take the DOCX file."
        );

    /// <summary>It took too long, or too many wait.</summary>
    public static DomainError TooSlow() =>
        Error(
            "too-slow",
            "Tạo PDF quá lâu nên đã dừng. Hãy thử lại sau hoặc tải tệp DOCX.",
            "Making the PDF took too long and was stopped. Try again later, or take the DOCX file."
        );

    /// <summary>The converter gave none.</summary>
    public static DomainError NotConverted() =>
        Error(
            "not-converted",
            "LibreOffice không tạo được PDF từ văn bản này. Hãy tải tệp DOCX.",
            "LibreOffice made no PDF of this document. Take the DOCX file."
        );

    private static DomainError Error(string reason, string vi, string en) =>
        new($"platform.paper.{reason}", DomainErrorKind.Rule, new(vi, en));
}
