using Cooperation.Platform.Domain.Links;
using Cooperation.Platform.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Links;

/// <summary>What a record is linked to in other services, and which records are linked to one of theirs.</summary>
public static class RecordLinks
{
    /// <summary>The links of a record that hold, the oldest first, each with what is known of its other end.</summary>
    public static async Task<IReadOnlyList<RecordLinkView>> LinksOfAsync<TRecordId>(
        this DbContext db,
        TRecordId record,
        CancellationToken cancellationToken
    )
        where TRecordId : struct, IRecordId
    {
        TRecordId[] of = [record];
        return await (
            from link in db.Set<RecordLink<TRecordId>>().AsNoTracking()
            where of.Contains(link.RecordId) && link.RemovedAt == null
            join other in db.Set<KnownRecord>() on link.Target equals other.Reference into found
            from known in found.DefaultIfEmpty()
            orderby link.At, link.Id
            select new RecordLinkView(
                link.Id,
                link.Kind,
                link.Target,
                known == null ? null : new(known.Owner, known.Type, known.Id),
                link.At
            )
        ).ToListAsync(cancellationToken);
    }

    /// <summary>The links that hold from records here to one elsewhere: join it with the service's own access, for whoever asks may see only some of them.</summary>
    public static IQueryable<RecordLink<TRecordId>> LinkedTo<TRecordId>(this DbContext db, string reference)
        where TRecordId : struct, IRecordId =>
        db.Set<RecordLink<TRecordId>>().Where(link => link.Target == reference && link.RemovedAt == null);
}

/// <summary>A link as it is shown.</summary>
/// <param name="Id">Key of the link.</param>
/// <param name="Kind">How they belong together.</param>
/// <param name="Reference">The other end.</param>
/// <param name="Known">Where it is kept; null where no message has told of it: the reference may be mistyped, or of a record not in the system.</param>
/// <param name="LinkedAt">When they were linked.</param>
public sealed record RecordLinkView(Guid Id, string Kind, string Reference, KnownEnd? Known, DateTimeOffset LinkedAt);

/// <summary>Where the other end of a link is kept. Who may open it, its owner decides.</summary>
/// <param name="Service">The service.</param>
/// <param name="Type">What it is there.</param>
/// <param name="Id">Its key there.</param>
public sealed record KnownEnd(string Service, string Type, Guid Id);
