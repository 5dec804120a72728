using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Links;

/// <summary>
/// Learns from the owner's messages that a record exists. A service derives one class for each message that it listens to, and says which reference the
/// message speaks of. Versions do not matter: what once existed has its reference for good (R11).
/// </summary>
/// <typeparam name="TMessage">The contract: a state of the record.</typeparam>
/// <param name="db">The service's database, in the transaction of the messages.</param>
/// <param name="owner">The service that sends the message.</param>
/// <param name="type">What the record is there: <c>case</c>.</param>
public abstract class KnowingReaction<TMessage>(DbContext db, string owner, string type) : IReaction<TMessage>
    where TMessage : class
{
    /// <inheritdoc/>
    public Task ApplyAsync(IReadOnlyList<Received<TMessage>> batch, CancellationToken cancellationToken)
    {
        var known = batch
            .Select(received => (Reference: ReferenceOf(received.Message), Id: Guid.Parse(received.SubjectId)))
            .Distinct()
            .OrderBy(record => record.Reference, StringComparer.Ordinal)
            .ToArray();
        return db.Database.ExecuteSqlRawAsync(
            StatementFor(db),
            [known.Select(record => record.Reference).ToArray(), known.Select(record => record.Id).ToArray(), owner, type],
            cancellationToken
        );
    }

    /// <summary>The reference of the record that a message speaks of.</summary>
    protected abstract string ReferenceOf(TMessage message);

    private static string StatementFor(DbContext db) =>
        $$"""
            insert into {{db.TableOf<KnownRecord>()}} (reference, id, owner, type)
            select heard.reference, heard.id, {2}, {3} from unnest({0}, {1}) as heard(reference, id)
            on conflict do nothing
            """;
}
