using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Why two records are not held to be one person, or that is not taken back. The codes never change.</summary>
public static class EpisodeErrors
{
    /// <summary>Two people of one case are two.</summary>
    public static DomainError EpisodeInSameCase() =>
        PersonStepErrors.Entry.Error(
            "episode-in-same-case",
            Rule,
            "Hai người trong cùng một hồ sơ không phải hai lần bị mua bán của một người; nếu ghi trùng, hãy kết thúc một bản ghi.",
            "Two persons of one case are not two episodes of one person; where one was entered twice, close one of them."
        );

    /// <summary>It was said already.</summary>
    public static DomainError EpisodeAlready() =>
        PersonStepErrors.Entry.Error(
            "episode-already",
            Conflict,
            "Người này đã được xác nhận là người đã biết; chỉ huy hoàn tác trước khi thay đổi.",
            "This person is held to be somebody known already; a supervisor undoes that before it is changed."
        );

    /// <summary>Others were said to be later times of this one.</summary>
    public static DomainError HasEpisodes() =>
        PersonStepErrors.Entry.Error(
            "has-episodes",
            Conflict,
            "Người này đã có lần bị mua bán sau; hoàn tác các lần đó trước.",
            "This person has later episodes; undo those first."
        );

    /// <summary>What was reported before is no later time.</summary>
    public static DomainError EpisodeEarlier() =>
        PersonStepErrors.Entry.Error(
            "episode-earlier",
            Rule,
            "Người này được báo tin trước người kia: xác nhận tại trang của người được báo tin sau.",
            "This person was reported before the other: confirm on the page of who was reported later."
        );

    /// <summary>There is nothing to take back.</summary>
    public static DomainError NoEpisode() =>
        PersonStepErrors.Entry.Error(
            "no-episode",
            Conflict,
            "Người này không được ghi là lần bị mua bán sau của ai.",
            "This person is not held to be a later episode of anybody."
        );

    /// <summary>The last is taken back first.</summary>
    public static DomainError LaterEpisodes() =>
        PersonStepErrors.Entry.Error(
            "later-episodes",
            Conflict,
            "Sau lần này còn lần khác; hoàn tác lần sau cùng trước.",
            "Another episode follows this one; undo the last one first."
        );

    /// <summary>Whoever of the ministry supervises takes it back.</summary>
    public static DomainError SupervisorUndoesEpisode() =>
        PersonStepErrors.Entry.Error(
            "supervisor-undoes-episode",
            Forbidden,
            "Chỉ chỉ huy của Cục Lãnh sự hoàn tác việc xác nhận là một người.",
            "Only a supervisor of the Consular Department undoes that two are the same person."
        );

    /// <summary>Consular officers judge it.</summary>
    public static DomainError NotYoursToMatch(Text desk) =>
        PersonStepErrors.Entry.Error(
            "not-yours-to-match",
            Forbidden,
            $"Chỉ cán bộ lãnh sự mở được nhân thân của người này mới đối chiếu; hiện người này thuộc việc của {desk.Vi}.",
            $"Only a consular officer who may open this identity compares it; the person is in the hands of {desk.En} now."
        );
}
