using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.Links;

/// <summary>
/// That a record goes with one of another service: the case that an exchange led to, the activity that a meeting decided. The other end is named by its
/// reference, which never changes, and not by a key, which nobody reads out. Whether it is known here is no condition: its owner may announce it later.
/// A link that was wrong is removed and stays on record.
/// </summary>
/// <typeparam name="TRecordId">The key of the record at this end.</typeparam>
public sealed class RecordLink<TRecordId>
    where TRecordId : struct, IRecordId
{
    internal RecordLink() { }

    /// <summary>Key.</summary>
    public Guid Id { get; internal init; }

    /// <summary>The record at this end.</summary>
    public TRecordId RecordId { get; internal init; }

    /// <summary>How they belong together, as a code; one that this build does not know is kept and shown as it is.</summary>
    public string Kind { get; internal init; } = "";

    /// <summary>The reference of the record at the other end, or the code of an instrument: <c>RC-KH-2018-000012</c>, <c>KH-2005</c>.</summary>
    public string Target { get; internal init; } = "";

    /// <summary>When they were linked.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Who linked them.</summary>
    public Officer By { get; internal init; } = null!;

    /// <summary>When the link was removed; null while it holds.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Who removed it.</summary>
    public Officer? RemovedBy { get; private set; }

    /// <summary>Removes it. The reason stands on the timeline of the record, where the record's own rules for text hold.</summary>
    /// <exception cref="DomainException">It was removed before.</exception>
    public void Remove(Officer by, DateTimeOffset at, LinkErrors errors)
    {
        if (RemovedAt is not null)
        {
            throw new DomainException(errors.RemovedAlready());
        }

        (RemovedAt, RemovedBy) = (at, by);
    }
}

/// <summary>Makes links.</summary>
public static class RecordLink
{
    /// <summary>Links a record to another by its reference, however it was typed.</summary>
    /// <param name="record">The record at this end.</param>
    /// <param name="own">Its own reference: nothing is linked to itself.</param>
    /// <param name="kind">How they belong together.</param>
    /// <param name="target">The reference as it was typed.</param>
    /// <param name="by">Who links them.</param>
    /// <param name="at">When.</param>
    /// <param name="errors">The service's refusals.</param>
    /// <exception cref="DomainException">It is no reference, or the record's own.</exception>
    public static RecordLink<TRecordId> To<TRecordId>(
        TRecordId record,
        string own,
        string kind,
        string target,
        Officer by,
        DateTimeOffset at,
        LinkErrors errors
    )
        where TRecordId : struct, IRecordId
    {
        var reference = target.Trim().ToUpperInvariant();
        if (!LinkTarget.IsReference(reference))
        {
            throw new DomainException(errors.NoReference());
        }

        if (reference == own)
        {
            throw new DomainException(errors.ToItself());
        }

        return new()
        {
            Id = Guid.CreateVersion7(at),
            RecordId = record,
            Kind = kind,
            Target = reference,
            At = at,
            By = by,
        };
    }
}
