using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>A text of a section as somebody saved it; it stays.</summary>
public sealed class SectionText : IWrittenText
{
    private SectionText() { }

    /// <summary>Its number within the review, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The edition that it was written for.</summary>
    public int Edition { get; private init; }

    /// <summary>Its section.</summary>
    public string Section { get; private init; } = "";

    /// <summary>The texts that it goes on from.</summary>
    public IReadOnlyList<int> From { get; private init; } = [];

    /// <summary>The text (case text).</summary>
    public string Body { get; private init; } = "";

    /// <summary>Who wrote it.</summary>
    public string By { get; private init; } = "";

    /// <summary>The account of whoever wrote it.</summary>
    public Guid ById { get; private init; }

    /// <summary>For which agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The review whose words it has: copied as a start, and taken over where it goes on from that copy; null for one that somebody wrote here.</summary>
    public string? CopiedFrom { get; private init; }

    /// <summary>Whether it is a start that nobody has gone through yet.</summary>
    public bool IsStart => CopiedFrom is not null && From.Count == 0;

    /// <summary>Whether somebody went through another review's words and changed none: whoever did wrote nothing.</summary>
    public bool IsTakenOver => CopiedFrom is not null && From.Count > 0;

    internal static SectionText Of(int number, int edition, string section, string body, int[] from, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            Edition = edition,
            Section = section,
            From = from,
            Body = body,
            By = by.Name,
            ById = by.Account,
            Agency = by.Agency,
            At = at,
        };

    // Who wrote it remains who wrote it.
    internal SectionText CopyTo(int number, int edition, string? copiedFrom, params int[] from) =>
        new()
        {
            Number = number,
            Edition = edition,
            Section = Section,
            From = from,
            Body = Body,
            By = By,
            ById = ById,
            Agency = Agency,
            At = At,
            CopiedFrom = copiedFrom,
        };

    // The words stay the other review's; the name is of whoever went through them.
    internal SectionText TakeOver(int number, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            Edition = Edition,
            Section = Section,
            From = [Number],
            Body = Body,
            By = by.Name,
            ById = by.Account,
            Agency = by.Agency,
            At = at,
            CopiedFrom = CopiedFrom,
        };

    // Browsers send other ends of lines than were stored.
    internal bool HasWords(string body) => Words(Body) == Words(body);

    private static string Words(string body) => body.ReplaceLineEndings("\n").Trim();
}
