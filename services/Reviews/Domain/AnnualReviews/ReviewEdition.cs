using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>An edition of a review: its frozen figures and who signed what. Once published it stays as it is, and a correction is the next one.</summary>
public sealed class ReviewEdition
{
    private ReviewEdition() { }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Why there is another than the one before; null for the first.</summary>
    public string? Reason { get; private init; }

    /// <summary>What was frozen: figures, marks and quotations, as text of which <see cref="Hash"/> is the hash.</summary>
    public string? Content { get; private set; }

    /// <summary>Hash of <see cref="Content"/>, SHA-256 in hexadecimal.</summary>
    public string? Hash { get; private set; }

    /// <summary>Whether its period was not over when it was frozen.</summary>
    public bool Provisional { get; private set; }

    /// <summary>When it was frozen.</summary>
    public DateTimeOffset? FrozenAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? FrozenBy { get; private set; }

    /// <summary>When it was handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? SubmittedBy { get; private set; }

    /// <summary>The account of whoever handed it in.</summary>
    public Guid? SubmittedById { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>Why it was dropped; null where it was not.</summary>
    public string? DroppedWhy { get; private set; }

    internal static ReviewEdition Of(int number, string? reason) => new() { Number = number, Reason = reason };

    internal void Freeze(FrozenContent frozen, Officer by, DateTimeOffset at) =>
        (Content, Hash, Provisional, FrozenAt, FrozenBy) = (frozen.Content, frozen.Hash, frozen.Provisional, at, by.Name);

    internal void Submit(Officer by, DateTimeOffset at) => (SubmittedAt, SubmittedBy, SubmittedById) = (at, by.Name, by.Account);

    internal void Approve(Officer by, DateTimeOffset at) => (ApprovedAt, ApprovedBy) = (at, by.Name);

    internal void Publish(Officer by, DateTimeOffset at) => (PublishedAt, PublishedBy) = (at, by.Name);

    internal void Drop(string reason) => DroppedWhy = reason;

    internal void Return() => (SubmittedAt, SubmittedBy, SubmittedById, ApprovedAt, ApprovedBy) = (null, null, null, null, null);
}

/// <summary>What is frozen.</summary>
/// <param name="Content">Figures, marks and quotations as text.</param>
/// <param name="Hash">Hash of it.</param>
/// <param name="Provisional">Whether the period is not over.</param>
public sealed record FrozenContent(string Content, string Hash, bool Provisional);
