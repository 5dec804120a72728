using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.Statements;

/// <summary>An edition of a statement: what was counted, what of it is published, who signed and to whom it went. Once sent it stays as it is.</summary>
public sealed class StatementEdition
{
    private StatementEdition() { }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Why there is another than the one before; null for the first.</summary>
    public string? Reason { get; private init; }

    /// <summary>What was counted, with marks, as text of which <see cref="Hash"/> is the hash; it never leaves.</summary>
    public string? Content { get; private set; }

    /// <summary>Hash of <see cref="Content"/>, which stays inside too: whoever knew it could try small counts until one fits.</summary>
    public string? Hash { get; private set; }

    /// <summary>What leaves: the same with small counts suppressed.</summary>
    public string? Published { get; private set; }

    /// <summary>Hash of <see cref="Published"/>: the one that is printed.</summary>
    public string? PublishedHash { get; private set; }

    /// <summary>The statements that were sent beside which a small count could have been had; what it is reckoned from is suppressed.</summary>
    public IReadOnlyList<string> Beside { get; private set; } = [];

    /// <summary>When it was frozen.</summary>
    public DateTimeOffset? FrozenAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? FrozenBy { get; private set; }

    /// <summary>The account of whoever froze it.</summary>
    public Guid? FrozenById { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>The day on which it went out.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>To whom.</summary>
    public string? SentTo { get; private set; }

    /// <summary>With which letter.</summary>
    public string? SentWith { get; private set; }

    /// <summary>Who noted that.</summary>
    public string? SentBy { get; private set; }

    /// <summary>Why it was dropped; null where it was not.</summary>
    public string? DroppedWhy { get; private set; }

    internal static StatementEdition Of(int number, string? reason) => new() { Number = number, Reason = reason };

    internal void Freeze(FrozenStatement frozen, Officer by, DateTimeOffset at) =>
        (Content, Hash, Published, PublishedHash, Beside, FrozenAt, FrozenBy, FrozenById) = (
            frozen.Content,
            frozen.Hash,
            frozen.Published,
            frozen.PublishedHash,
            frozen.Beside,
            at,
            by.Name,
            by.Account
        );

    internal void Approve(Officer by, DateTimeOffset at) => (ApprovedAt, ApprovedBy) = (at, by.Name);

    internal void Return() => (ApprovedAt, ApprovedBy) = (null, null);

    internal void Send(StatementSending sending, Officer by) =>
        (SentOn, SentTo, SentWith, SentBy) = (sending.On, sending.To, sending.Letter, by.Name);

    internal void Drop(string reason) => DroppedWhy = reason;
}

/// <summary>What is frozen: what was counted, and what of it leaves, each with its hash; and beside which statements more of it is suppressed.</summary>
public sealed record FrozenStatement(string Content, string Hash, string Published, string PublishedHash, IReadOnlyList<string> Beside);
