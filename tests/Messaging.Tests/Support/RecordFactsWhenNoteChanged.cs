using System.Collections.Concurrent;
using System.Diagnostics;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>Keeps a current row by the highest version, and every message as history.</summary>
internal sealed class RecordFactsWhenNoteChanged(FactsDb db, Poison poison) : IReaction<NoteChanged>, IReplayTarget
{
    public async Task ApplyAsync(IReadOnlyList<Received<NoteChanged>> batch, CancellationToken cancellationToken)
    {
        poison.Batches.Enqueue([.. batch.Select(received => (received.SubjectId, received.Version))]);
        var generation = batch[0].ReplayId is { } replay
            ? replay
            : (await db.Database.SqlQuery<Guid>($"""select generation as "Value" from shown""").ToListAsync(cancellationToken))[0];
        foreach (var received in batch)
        {
            await poison.TasteAsync(received.Message.Number, cancellationToken);
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into history (generation, message_id, subject, version, number, trace_id)
                values ({generation}, {received.MessageId}, {received.SubjectId}, {received.Version}, {received.Message.Number},
                        {Activity.Current?.TraceId.ToString()})
                """,
                cancellationToken
            );
        }

        foreach (var received in batch.LatestPerSubject())
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into fact (generation, subject, epoch, version, number)
                values ({generation}, {received.SubjectId}, {received.Epoch}, {received.Version}, {received.Message.Number})
                on conflict (generation, subject) do update
                set epoch = excluded.epoch, version = excluded.version, number = excluded.number
                where (excluded.epoch, excluded.version) > (fact.epoch, fact.version)
                """,
                cancellationToken
            );
        }
    }

    public Task BeginAsync(Guid replayId, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"delete from fact where generation not in (select generation from shown)", cancellationToken);

    public async Task EndAsync(Guid replayId, long count, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"insert into replaced select generation from shown", cancellationToken);
        await db.Database.ExecuteSqlAsync($"update shown set generation = {replayId}", cancellationToken);
    }

    public async Task<bool> ClearAsync(CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"delete from fact where ctid = any (array(select ctid from fact where generation in (select generation from replaced) limit 100))",
            cancellationToken
        ) > 0;
}

/// <summary>Which numbers the reaction can't stand.</summary>
internal sealed class Poison
{
    private readonly ConcurrentDictionary<int, Exception> numbers = new();

    public ConcurrentQueue<IReadOnlyList<(string Subject, long Version)>> Batches { get; } = [];

    public TimeSpan Slowness { get; set; }

    public void Add(int number) => numbers[number] = new InvalidOperationException("a text that must not be kept");

    public void Refuse(int number) =>
        numbers[number] = new DomainException(
            new DomainError("reviews.note.refused", DomainErrorKind.Rule, new Text("Không được.", "No."))
        );

    public void Remove(int number) => numbers.TryRemove(number, out _);

    public async Task TasteAsync(int number, CancellationToken cancellationToken)
    {
        if (Slowness > TimeSpan.Zero)
        {
            await Task.Delay(Slowness, cancellationToken);
        }

        if (numbers.TryGetValue(number, out var failure))
        {
            throw failure;
        }
    }
}
