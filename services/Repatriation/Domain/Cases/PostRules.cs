using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>What a border post opens itself: the case of citizens who returned by themselves and stand before it. Every other way home begins with the consular authorities.</summary>
public static class PostRules
{
    /// <summary>Why a post does not open this case; nothing of it holds for who is no post.</summary>
    /// <param name="post">The desk of the post; null for everybody else.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="receivingDesk">The desk that is to receive, where one is named.</param>
    /// <param name="persons">How many people are entered with it.</param>
    public static IEnumerable<DomainError> Of(string? post, CaseEntry entry, string? receivingDesk, int persons)
    {
        if (post is null)
        {
            yield break;
        }

        var day = CivilTime.DateOf(entry.ReportedAt);
        if (entry.Route != CaseRoutes.SelfReturned)
        {
            yield return CaseErrors.PostOpensSelfReturn("route", day);
        }

        if (entry.Direction != CaseDirections.Home)
        {
            yield return CaseErrors.PostOpensSelfReturn("direction", day);
        }

        // It sees a case by the people before it: one without any it would never find again.
        if (persons == 0)
        {
            yield return CaseErrors.PostNeedsPersons(day);
        }

        foreach (var refusal in OfDesk(post, receivingDesk, entry.ReportedAt))
        {
            yield return refusal;
        }
    }

    /// <summary>Why a post does not have people received at this desk.</summary>
    /// <param name="post">The desk of the post; null for everybody else.</param>
    /// <param name="receivingDesk">The desk that is named; null for the post's own.</param>
    /// <param name="reportedAt">When they were reported.</param>
    public static IEnumerable<DomainError> OfDesk(string? post, string? receivingDesk, DateTimeOffset reportedAt) =>
        post is not null && receivingDesk is not null && receivingDesk != post
            ? [CaseErrors.PostReceivesItself(CivilTime.DateOf(reportedAt))]
            : [];
}
