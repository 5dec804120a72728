using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>Every reason for which a file is not taken. None quotes the file or its name (R22).</summary>
public static class FileErrors
{
    /// <summary>The field of the upload that every refusal names.</summary>
    public const string Field = "file";

    /// <summary>No file came.</summary>
    public static DomainError Missing() => Error("missing", "Chọn một tệp.", "Choose a file.");

    /// <summary>0 bytes, or nothing to read in it.</summary>
    public static DomainError Empty() => Error("empty", "Tệp không có dữ liệu.", "The file is empty.");

    /// <summary>Longer than a file may be.</summary>
    public static DomainError TooLarge(long most) =>
        Error("too-large", $"Tệp lớn hơn {most / 1024 / 1024} MB.", $"The file is larger than {most / 1024 / 1024} MB.");

    /// <summary>The name holds a path, or signs that no name has.</summary>
    public static DomainError NameWithPath() =>
        Error(
            "name-with-path",
            "Tên tệp chứa đường dẫn hoặc ký tự không được phép. Đổi tên tệp rồi gửi lại.",
            "The file's name holds a path or a sign that is not allowed. Rename it and send it again."
        );

    /// <summary>A type that is not taken.</summary>
    public static DomainError UnknownKind() =>
        Error(
            "unknown-kind",
            "Chỉ nhận PDF, ảnh (JPEG, PNG, GIF, WebP, TIFF, HEIC), ghi âm (MP3, M4A, 3GP, WAV, OGG, FLAC, AMR) và tệp văn phòng (DOCX, XLSX, PPTX, ODT, ODS, ODP).",
            "Only PDF, images (JPEG, PNG, GIF, WebP, TIFF, HEIC), audio (MP3, M4A, 3GP, WAV, OGG, FLAC, AMR) and office files (DOCX, XLSX, PPTX, ODT, ODS, ODP) are taken."
        );

    /// <summary>The content is another than the name says.</summary>
    public static DomainError NotWhatItSays() =>
        Error(
            "not-what-it-says",
            "Nội dung tệp không đúng với đuôi tên tệp.",
            "The content of the file is not what the ending of its name says."
        );

    /// <summary>An office file of the old binary kind, whose programs can't be told from its text.</summary>
    public static DomainError OldOffice() =>
        Error(
            "old-office",
            "Đây là tệp văn phòng kiểu cũ. Mở tệp và lưu lại thành DOCX, XLSX hoặc PPTX.",
            "This is an office file of the old kind. Open it and save it as DOCX, XLSX or PPTX."
        );

    /// <summary>Protected by a password.</summary>
    public static DomainError Encrypted() =>
        Error("encrypted", "Tệp có mật khẩu. Gỡ mật khẩu rồi gửi lại.", "The file has a password. Take it off and send the file again.");

    /// <summary>Carries programs.</summary>
    public static DomainError Macros() =>
        Error(
            "macros",
            "Tệp có macro hoặc chương trình nên không được nhận. Lưu lại tệp không có macro, hoặc in ra PDF.",
            "The file holds macros or programs and is not accepted. Save it without them, or print it to PDF."
        );

    /// <summary>Fetches or opens something from elsewhere as soon as it is opened itself: whoever lies in wait there learns that it is read.</summary>
    public static DomainError FromElsewhere() =>
        Error(
            "from-elsewhere",
            "Tệp tự tải hoặc tự mở nội dung từ nơi khác (mẫu, hình, dữ liệu liên kết) nên không được nhận. Bỏ liên kết đó rồi lưu lại, hoặc in ra PDF.",
            "The file fetches or opens something from elsewhere by itself (a template, a picture, linked data) and is not accepted. Take that link out and save it again, or print it to PDF."
        );

    /// <summary>Another file in it, or two types at once: one program reads this in it, another that.</summary>
    public static DomainError Polyglot() =>
        Error(
            "polyglot",
            "Trong tệp có thêm tệp hoặc nội dung thuộc loại khác nên không được nhận.",
            "The file holds another file or content of another type and is not accepted."
        );

    /// <summary>A recording with pictures.</summary>
    public static DomainError Video() =>
        Error("video", "Tệp này là video; chỉ nhận ghi âm.", "This file is a video; only audio recordings are taken.");

    /// <summary>Unpacks to far more than it is.</summary>
    public static DomainError Bomb() =>
        Error("bomb", "Tệp nén giải ra quá lớn nên không được nhận.", "The file unpacks to far more than it should and is not accepted.");

    /// <summary>Does not hold together.</summary>
    public static DomainError Broken() => Error("broken", "Tệp bị hỏng, không đọc được.", "The file is broken and can't be read.");

    private static DomainError Error(string reason, string vi, string en) =>
        new($"file.{reason}", DomainErrorKind.Invalid, new(vi, en), Field);
}
