using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Documents;

/// <summary>Every reason for which a document of an instrument is not taken or not given away, beside those of the file itself.</summary>
public static class DocumentErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.document");

    /// <summary>What the service calls the refusals of attachments.</summary>
    public static readonly AttachmentErrors File = new("agreements");

    /// <summary>What it calls those of handling.</summary>
    public static readonly HandlingErrors Handling = new("agreements");

    /// <summary>No title, or a longer one than any document has.</summary>
    public static DomainError TitleNeeded(int most) =>
        Entry.Error(
            "title-needed",
            Invalid,
            $"Ghi tên văn bản, tối đa {In(most)} ký tự.",
            $"Say what the document is called, in at most {In(most)} letters.",
            "title"
        );

    /// <summary>A longer number than any document bears.</summary>
    public static DomainError NumberTooLong(int most) =>
        Entry.Error(
            "number-too-long",
            Invalid,
            $"Số văn bản dài tối đa {In(most)} ký tự.",
            $"The number of a document has at most {In(most)} letters.",
            "number"
        );

    /// <summary>No day of the calendar.</summary>
    public static DomainError DayWrong() =>
        Entry.Error("day-wrong", Invalid, "Ghi ngày theo dạng 2018-12-31.", "Write the day as 2018-12-31.", "on");

    /// <summary>Neither a PDF nor a text.</summary>
    public static DomainError PdfOrText() =>
        Entry.Error("pdf-or-text", Invalid, "Chỉ nhận tệp PDF hoặc DOCX.", "Only PDF and DOCX files are taken.", "file");

    /// <summary>State secrets do not come into a networked system (R23).</summary>
    public static DomainError StateSecret() =>
        Entry.Error(
            "state-secret",
            Rule,
            "Văn bản chứa bí mật nhà nước (Mật, Tối mật, Tuyệt mật) không được đưa vào hệ thống (Luật 29/2018/QH14, Điều 5).",
            "Documents with state secrets may not be put into this system (law 29/2018/QH14, article 5).",
            "title"
        );

    /// <summary>Who keeps notices keeps nothing else.</summary>
    public static DomainError NoticeOnly(Text lead, Text? source) =>
        Entry.Error(
            "notice-only",
            Forbidden,
            $"Cơ quan thông báo chỉ lưu thông báo hiệu lực; văn bản khác do cơ quan chủ trì ({lead.Vi}) lưu.",
            $"The agency that notifies keeps notices of entry into force; other documents are kept by the lead agency ({lead.En})."
        ) with
        {
            Source = source,
        };

    /// <summary>The content stands there already.</summary>
    public static DomainError Already() =>
        Entry.Error(
            "already",
            Conflict,
            "Tệp này đã có trong văn bản của văn kiện.",
            "This file stands with the instrument already.",
            "file"
        );

    /// <summary>As many as anybody finds something in.</summary>
    public static DomainError TooMany() =>
        Entry.Error(
            "too-many",
            Rule,
            $"Một văn kiện có nhiều nhất {InstrumentDocument.Most} văn bản.",
            $"At most {InstrumentDocument.Most} documents are kept with one instrument.",
            "file"
        );

    /// <summary>No document stands under this number.</summary>
    public static DomainError FormerUnknown() =>
        Entry.Error("former-unknown", Invalid, "Văn kiện không có văn bản này.", "The instrument has no such document.", "replaces");

    /// <summary>A new edition is of the same kind.</summary>
    public static DomainError OtherKind() =>
        Entry.Error(
            "other-kind",
            Invalid,
            "Bản mới cùng loại và cùng ngôn ngữ với bản được thay.",
            "A new edition is of the same kind and in the same language as the one whose place it takes.",
            "kind"
        );

    /// <summary>It was withdrawn before.</summary>
    public static DomainError Gone() => Entry.Error("gone", Conflict, "Văn bản này đã được rút.", "This document was withdrawn already.");

    /// <summary>A later edition stands: that one is replaced or withdrawn.</summary>
    public static DomainError Former() =>
        Entry.Error(
            "former",
            Conflict,
            "Đây là bản cũ: rút bản mới nhất thì các bản trước cũng được rút.",
            "This is a former edition: those go with the newest one."
        );

    private static string In(int number) => number.ToString(CultureInfo.InvariantCulture);
}
