namespace Cooperation.Agreements.Domain.Reviews;

/// <summary>A review as it is put on the calendar.</summary>
public sealed record ReviewEntry
{
    /// <summary>One of <see cref="Codes.ReviewKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The last year that it looks back on.</summary>
    public required int Year { get; init; }

    /// <summary>The first one; as the kind says where nothing is.</summary>
    public int? FromYear { get; init; }

    /// <summary>The day by which it has to be held; the last of the year where nothing is said.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The country whose turn it is to be host.</summary>
    public string? Host { get; init; }

    /// <summary>Whether nobody has seen in a text that it is due.</summary>
    public bool Unverified { get; init; }
}

/// <summary>What a review concluded.</summary>
/// <param name="On">The day; today where nothing is said.</param>
/// <param name="Text">The conclusions.</param>
/// <param name="FollowUpYear">The year whose activities follow from it; the next one where nothing is said.</param>
/// <param name="Proposals">What it proposes to amend.</param>
public sealed record ConclusionEntry(DateOnly? On, string Text, int? FollowUpYear, IReadOnlyList<AmendmentProposalEntry> Proposals);

/// <summary>Something that a review proposes to amend.</summary>
/// <param name="Article">The article; null where it is a new one.</param>
/// <param name="Text">What is proposed.</param>
public sealed record AmendmentProposalEntry(string? Article, string Text);

/// <summary>Something that a review proposes to amend: it goes to the table where the instrument's amendment is negotiated.</summary>
public sealed class AmendmentProposal
{
    private AmendmentProposal() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The article; null where it is a new one.</summary>
    public string? Article { get; private init; }

    /// <summary>What is proposed.</summary>
    public string Text { get; private init; } = "";

    internal static AmendmentProposal Of(int number, AmendmentProposalEntry entry) =>
        new()
        {
            Number = number,
            Article = entry.Article,
            Text = entry.Text,
        };
}
