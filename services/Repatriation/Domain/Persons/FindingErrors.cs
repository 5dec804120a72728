using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Laws;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Why a finding on somebody is refused: whether he is a victim, what he needs and takes, how it ended. The codes never change.</summary>
public static class FindingErrors
{
    /// <summary>The one does not lead to the other.</summary>
    public static DomainError IdentificationNotOpen(string from, string to, DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "identification-not-open",
            Conflict,
            $"Việc xác định nạn nhân không chuyển từ “{PersonWords.OfIdentification(from).Vi}” sang “{PersonWords.OfIdentification(to).Vi}”.",
            $"The identification does not go from “{PersonWords.OfIdentification(from).En}” to “{PersonWords.OfIdentification(to).En}”.",
            "to"
        ) with
        {
            Rule = LawOfTheDay.Papers(day),
        };

    /// <summary>The decision rests on a paper.</summary>
    public static DomainError PaperRequired(DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "paper-required",
            Rule,
            "Quyết định là nạn nhân hay không phải ghi loại giấy tờ làm căn cứ.",
            "A decision whether somebody is a victim names the kind of paper that it rests on.",
            "paper"
        ) with
        {
            Rule = LawOfTheDay.Papers(day),
        };

    /// <summary>A decision is changed on appeal only.</summary>
    public static DomainError AppealOnly(DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "appeal-only",
            Rule,
            "Quyết định đã có chỉ thay đổi khi giải quyết khiếu nại.",
            "A decision that was made is changed on appeal only.",
            "appeal"
        ) with
        {
            Rule = LawOfTheDay.Papers(day),
        };

    /// <summary>The one does not lead to the other.</summary>
    public static DomainError SupportNotOpen(string from, string to, DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "support-not-open",
            Conflict,
            $"Hỗ trợ không chuyển từ “{PersonWords.OfSupport(from).Vi}” sang “{PersonWords.OfSupport(to).Vi}”.",
            $"Support does not go from “{PersonWords.OfSupport(from).En}” to “{PersonWords.OfSupport(to).En}”.",
            "to"
        ) with
        {
            Rule = LawOfTheDay.Support(day),
        };

    /// <summary>Who is no victim is not offered a victim's support.</summary>
    public static DomainError SupportForVictims(DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "support-for-victims",
            Rule,
            "Người đã được xác định không phải nạn nhân không thuộc diện hỗ trợ nạn nhân.",
            "Who was found to be no victim is not offered support for victims."
        ) with
        {
            Rule = LawOfTheDay.Support(day),
        };

    /// <summary>What somebody needs at home is looked at once he was received.</summary>
    public static DomainError NeedAfterReception(DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "need-after-reception",
            Rule,
            "Nhu cầu hỗ trợ, bảo vệ được đánh giá từ khi tiếp nhận.",
            "Whether somebody is in need of support and protection is looked at from the reception on."
        ) with
        {
            Rule = LawOfTheDay.Support(day),
        };

    /// <summary>Settled is who is a victim and took support.</summary>
    public static DomainError NotYetSettled(DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "not-yet-settled",
            Rule,
            "Chỉ ghi hòa nhập cộng đồng khi đã xác định là nạn nhân và người đó nhận hỗ trợ.",
            "Somebody is recorded as settled once he is identified as a victim and has accepted support."
        ) with
        {
            Rule = LawOfTheDay.Support(day),
        };

    /// <summary>The end said is not true of this person.</summary>
    public static DomainError OutcomeNotReached(string outcome, DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "outcome-not-reached",
            Rule,
            $"Chưa kết thúc được với kết quả “{PersonWords.OfOutcome(outcome).Vi}”: người này chưa ở tình trạng đó.",
            $"This can't be closed as “{PersonWords.OfOutcome(outcome).En}”: the person does not stand there.",
            "outcome"
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };
}
