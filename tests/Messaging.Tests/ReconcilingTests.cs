using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>An owner says how many records it holds, out of its tables and not out of its log.</summary>
public sealed class ReconcilingTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private const string Owner = "hotline";
    private const string Name = "hotline.note-changed";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_and_hash_of_each_cell_are_those_of_what_was_heard()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await owner.WriteManyAsync(30);
        await owner.ChangeAsync(await owner.WriteAsync(number: 7), number: 8);
        await services.ArriveExactlyOnceAsync(32);

        var answer = await AskAsync(services, reader, cells: null);

        answer.Owner.ShouldBe(Owner);
        answer.Records.ShouldBeEmpty("only what differs is listed");
        answer.Cells.Count.ShouldBe(12);
        foreach (var cell in answer.Cells)
        {
            (cell.Cell.Name, cell.Cell.Partner, cell.Cell.Year).ShouldBe((Name, "", 2018));
            cell.Hash.ShouldBe(
                await services.ReaderDatabase.AskAsync<string>(
                    $"select {RecordHash.Of("subject", "version")} from fact where number % 12 + 1 = {cell.Cell.Month}"
                )
            );
        }

        answer.Cells.Sum(cell => cell.Records).ShouldBe(31);
    }

    [Fact]
    public async Task A_record_whose_message_was_lost_is_found_and_named()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await owner.WriteManyAsync(12);
        await services.ArriveExactlyOnceAsync(12);
        var lost = Guid.CreateVersion7();
        await services.OwnerDatabase.RunAsync($"insert into note (id, number, version) values ('{lost}', 3, 5)");

        var cell = new RecordCell(Name, "", 2018, 4);
        var answer = await AskAsync(services, reader, [cell]);

        answer.Cells.ShouldHaveSingleItem().Records.ShouldBe(2);
        answer.Records.Select(record => record.Cell).Distinct().ShouldBe([cell]);
        answer.Records.ShouldContain(new HeldRecord(cell, lost, 5, "3"));
        answer.IsCut.ShouldBeFalse();
    }

    [Fact]
    public void A_state_whose_records_nobody_can_count_is_refused_at_the_start()
    {
        var builder = new MessagesBuilder(Owner).Publishes<NoteChanged>().Replays<NoteChanged>();

        Should.Throw<InvalidOperationException>(builder.Build).Message.ShouldContain(Name);
    }

    private static async Task<CountsTaken> AskAsync(TwoServices services, ServiceHost reader, IReadOnlyList<RecordCell>? cells)
    {
        var asked = new Dictionary<string, IReadOnlyList<RecordCell>?> { [Owner] = cells };
        var request = await reader.InScopeAsync<Counts, Guid>(counts => counts.AskAsync(asked, _ => Task.CompletedTask, Cancelled));
        await Eventually.BeAsync(() => services.ReaderDatabase.NumberAsync("select count(*) from counted"), 1, "answered");
        var answer = await services.ReaderDatabase.AskAsync<string>("select answer::text from counted");
        var taken = MessageJson.Read<CountsTaken>(System.Text.Json.JsonDocument.Parse(answer).RootElement);
        taken.RequestId.ShouldBe(request);
        return taken;
    }
}
