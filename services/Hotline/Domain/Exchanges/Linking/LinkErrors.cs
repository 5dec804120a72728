using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Exchanges.Linking;

/// <summary>Every reason for which a link is refused.</summary>
public static class LinkErrors
{
    /// <summary>There is no such exchange, or the user may not read it: the same answer.</summary>
    public static DomainError Unknown(string field) =>
        Error(
            "unknown",
            Invalid,
            "Không có trao đổi này, hoặc bạn không được đọc.",
            "There is no such exchange, or you may not read it.",
            field
        );

    /// <summary>An exchange is not linked to itself.</summary>
    public static DomainError ToItself() =>
        Error("to-itself", Invalid, "Không liên kết một trao đổi với chính nó.", "An exchange is not linked to itself.", "exchange");

    /// <summary>What was voided was a mistake.</summary>
    public static DomainError Voided(Reference reference) =>
        Error("voided", Conflict, $"{reference} đã bị hủy bỏ nên không liên kết được.", $"{reference} was voided and can't be linked.");

    /// <summary>The two are linked already.</summary>
    public static DomainError LinkedAlready() =>
        Error("linked-already", Conflict, "Hai trao đổi này đã được liên kết.", "These two exchanges are linked already.");

    private static DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"hotline.link.{reason}", kind, new(vi, en), field);
}
