using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Platform.Domain.Links;

/// <summary>Every reason for which a link to a record of another service is refused.</summary>
/// <param name="Service">Whose refusals they are, in front of each code: <c>meetings</c>.</param>
public sealed record LinkErrors(string Service)
{
    /// <summary>It does not look like one.</summary>
    public DomainError NoReference() =>
        Error(
            "no-reference",
            Invalid,
            "Không phải số hồ sơ, ví dụ RC-KH-2018-000012.",
            "Not the reference of a record, for example RC-KH-2018-000012.",
            "reference"
        );

    /// <summary>A record is not linked to itself.</summary>
    public DomainError ToItself() =>
        Error("to-itself", Invalid, "Không liên kết một hồ sơ với chính nó.", "A record is not linked to itself.", "reference");

    /// <summary>This link holds already.</summary>
    public DomainError LinkedAlready() =>
        Error("linked-already", Conflict, "Hai hồ sơ này đã được liên kết như vậy.", "These two records are linked so already.");

    /// <summary>It was removed before.</summary>
    public DomainError RemovedAlready() =>
        Error("removed-already", Conflict, "Liên kết này đã được gỡ trước đó.", "This link was removed before.");

    private DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"{Service}.record-link.{reason}", kind, new(vi, en), field);
}
