using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>Why what is said of an arrival is refused. The codes never change; no sentence says who somebody is.</summary>
public static class ArrivalErrors
{
    /// <summary>The arrival is said of everybody on the list.</summary>
    public static DomainError Unanswered(string field, string pseudonyms) =>
        HandoverErrors.Entry.Error(
            "arrival-incomplete",
            Invalid,
            $"Chưa ghi ai đến, ai không: {pseudonyms}.",
            $"It is not said whether these came: {pseudonyms}.",
            field
        );

    /// <summary>Somebody is said to be on the list who is not, or the other way about.</summary>
    public static DomainError NotListed(string field) =>
        HandoverErrors.Entry.Error(
            "not-listed",
            Invalid,
            "Người này không có trong danh sách; hãy ghi vào phần ngoài danh sách.",
            "This person is not on the list; enter him as one who was not.",
            field
        );

    /// <summary>Every difference has a reason.</summary>
    public static DomainError DifferenceRequired(string field) =>
        HandoverErrors.Entry.Error(
            "difference-required",
            Invalid,
            "Ghi lý do khác với kế hoạch.",
            "Say why this is not as planned.",
            field
        );

    /// <summary>Who came as planned has none.</summary>
    public static DomainError NoDifference(string field) =>
        HandoverErrors.Entry.Error(
            "no-difference",
            Invalid,
            "Người đến đúng kế hoạch thì không ghi lý do khác biệt.",
            "Who came as planned has no reason for a difference.",
            field
        );

    /// <summary>For somebody on the list it is over meanwhile.</summary>
    public static DomainError OverMeanwhile(string field) =>
        HandoverErrors.Entry.Error(
            "over-meanwhile",
            Conflict,
            "Việc của người này đã kết thúc trước khi giao nhận.",
            "For this person it was over before the handover.",
            field
        );
}
