using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Letters;

/// <summary>Every reason for which a note, a letter or its reply is not written down.</summary>
public static class CaseLetterErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.letter");

    /// <summary>It would be due before it was sent.</summary>
    public static DomainError DueBeforeSent() =>
        Entry.Error("due-before-sent", Invalid, "Hạn trả lời không thể trước ngày gửi.", "It can't be due before it was sent.", "dueOn");

    /// <summary>It would be answered before it was sent.</summary>
    public static DomainError ReplyBeforeSent() =>
        Entry.Error(
            "reply-before-sent",
            Invalid,
            "Ngày trả lời không thể trước ngày gửi.",
            "It can't be answered before it was sent.",
            "repliedOn"
        );

    /// <summary>There is a reply already.</summary>
    public static DomainError RepliedAlready() =>
        Entry.Error("replied-already", Conflict, "Văn bản này đã có trả lời.", "This letter was answered already.");
}
