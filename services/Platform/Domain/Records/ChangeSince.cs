namespace Cooperation.Platform.Domain.Records;

/// <summary>One change of a record since somebody saw it: codes only, no names and no case text.</summary>
/// <param name="What">What was done, as in the record's own history.</param>
/// <param name="At">When.</param>
/// <param name="Desk">For which desk.</param>
public sealed record ChangeSince(string What, DateTimeOffset At, string Desk);
