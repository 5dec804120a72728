namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The rule by which an answer is due, shown beside the time.</summary>
/// <param name="Hours">Hours from receipt, or from logging for a late entry.</param>
/// <param name="Calendar">How they are counted.</param>
/// <param name="Source">Where the rule stands.</param>
/// <param name="Unverified">Whether nobody has yet checked it against its source.</param>
public sealed record AnswerRule(int Hours, string Calendar, string Source, bool Unverified);
