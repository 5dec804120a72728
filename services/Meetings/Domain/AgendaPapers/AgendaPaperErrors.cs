using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.AgendaPapers;

/// <summary>Every reason for which a paper to an agenda is not taken or not given away, beside those of the file itself.</summary>
public static class AgendaPaperErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.paper");

    /// <summary>What the service calls the refusals of attachments.</summary>
    public static readonly AttachmentErrors File = new("meetings");

    /// <summary>What it calls those of handling.</summary>
    public static readonly HandlingErrors Handling = new("meetings");

    /// <summary>No such point.</summary>
    public static DomainError PointUnknown() =>
        Entry.Error("point-unknown", Invalid, "Chương trình nghị sự không có mục này.", "The agenda has no such point.", "item");

    /// <summary>A point goes only after its papers.</summary>
    public static DomainError PointHasPapers(int number)
    {
        var point = number.ToString(CultureInfo.InvariantCulture);
        return Entry.Error(
            "point-has-papers",
            Conflict,
            $"Mục {point} có tài liệu: giữ lại mục này, hoặc rút tài liệu trước.",
            $"There are papers to point {point}: keep it, or withdraw them first.",
            "items"
        );
    }

    /// <summary>No title, or a longer one than any paper has.</summary>
    public static DomainError TitleNeeded(int most) =>
        Entry.Error(
            "title-needed",
            Invalid,
            $"Ghi tên tài liệu, tối đa {most.ToString(CultureInfo.InvariantCulture)} ký tự.",
            $"Say what the paper is called, in at most {most.ToString(CultureInfo.InvariantCulture)} letters.",
            "title"
        );

    /// <summary>State secrets do not come into a networked system (R23).</summary>
    public static DomainError StateSecret() =>
        Entry.Error(
            "state-secret",
            Rule,
            "Tài liệu chứa bí mật nhà nước (Mật, Tối mật, Tuyệt mật) không được đưa vào hệ thống (Luật 29/2018/QH14, Điều 5).",
            "Papers with state secrets may not be put into this system (law 29/2018/QH14, article 5).",
            "handling"
        );

    /// <summary>The content stands there already.</summary>
    public static DomainError Already() =>
        Entry.Error(
            "already",
            Conflict,
            "Tệp này đã có trong tài liệu của cuộc họp.",
            "This file stands with the meeting already.",
            "file"
        );

    /// <summary>As many as a delegation reads.</summary>
    public static DomainError TooMany() =>
        Entry.Error(
            "too-many",
            Rule,
            $"Một cuộc họp có nhiều nhất {AgendaPaper.Most} tài liệu.",
            $"At most {AgendaPaper.Most} papers are kept with one meeting.",
            "file"
        );

    /// <summary>No paper stands under this number.</summary>
    public static DomainError FormerUnknown() =>
        Entry.Error("former-unknown", Invalid, "Cuộc họp không có tài liệu này.", "The meeting has no such paper.", "replaces");

    /// <summary>It was withdrawn before.</summary>
    public static DomainError Gone() => Entry.Error("gone", Conflict, "Tài liệu này đã được rút.", "This paper was withdrawn already.");

    /// <summary>A later edition stands: that one is replaced or withdrawn.</summary>
    public static DomainError Former() =>
        Entry.Error(
            "former",
            Conflict,
            "Đây là bản cũ: rút bản mới nhất thì các bản trước cũng được rút.",
            "This is a former edition: those go with the newest one."
        );
}
