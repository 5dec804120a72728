namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What sorts of files are attached.</summary>
public static class AttachmentKinds
{
    /// <summary>Tài liệu PDF.</summary>
    public const string Pdf = "pdf";

    /// <summary>Hình ảnh.</summary>
    public const string Image = "image";

    /// <summary>Ghi âm.</summary>
    public const string Audio = "audio";

    /// <summary>Tệp văn phòng: văn bản, bảng tính, trình chiếu.</summary>
    public const string Office = "office";
}
