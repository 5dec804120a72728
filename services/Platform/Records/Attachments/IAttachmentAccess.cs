using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>What a service says of attaching files to its records: who may, whether the record takes one more, and what is noted of it. Scoped.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TRecordId">Its key.</typeparam>
public interface IAttachmentAccess<TRecord, TRecordId>
    where TRecord : class, IRecord
    where TRecordId : struct, IRecordId
{
    /// <summary>The record, where the user may attach to it; nothing where it is not there or not his, which look the same to him.</summary>
    IQueryable<TRecord> Kept(TRecordId record);

    /// <summary>Why it takes no file more, or null.</summary>
    /// <param name="record">The record.</param>
    /// <param name="standing">How many stand there.</param>
    DomainError? Refusal(TRecord record, int standing);

    /// <summary>The handling that counts: what may not leave can only be looked at, so that a file no browser shows would be of no use to anybody.</summary>
    Task<EffectiveHandling> HandlingOfAsync(TRecord record, CancellationToken cancellationToken);

    /// <summary>Notes on the record that a file was attached, without its name: the record's version rises.</summary>
    void Attached(TRecord record, Officer by, DateTimeOffset at);
}
