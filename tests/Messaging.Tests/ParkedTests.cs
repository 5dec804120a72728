using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>What operators do with messages that could not be applied.</summary>
public sealed class ParkedTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_parked_message_is_released_when_its_cause_is_mended()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var (reader, parked) = await ParkAsync(services);

        reader.Get<Poison>().Remove(13);
        (await reader.ReplayParkedAsync(parked.Id)).ShouldNotBeNull().MessageId.ShouldBe(parked.MessageId);

        await services.ArriveExactlyOnceAsync(1);
        (await reader.ParkedAsync()).ShouldBeEmpty();
        (await DecisionAsync(services)).ShouldBe("replayed operator mended");
    }

    [Fact]
    public async Task A_parked_message_whose_cause_remains_stays_parked()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var (reader, parked) = await ParkAsync(services);

        var refused = await Should.ThrowAsync<DomainException>(() => reader.ReplayParkedAsync(parked.Id));

        refused.Error.Code.ShouldBe("messaging.parked.still-failing");
        (await reader.ParkedAsync()).ShouldHaveSingleItem().Id.ShouldBe(parked.Id);
        (await services.ReaderDatabase.NumberAsync("select count(*) from history")).ShouldBe(0);
    }

    [Fact]
    public async Task A_parked_message_is_discarded_with_a_reason_only()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var (reader, parked) = await ParkAsync(services);

        var refused = await Should.ThrowAsync<DomainException>(() => reader.DiscardParkedAsync(parked.Id, reason: " "));
        refused.Error.Code.ShouldBe("messaging.parked.reason-required");
        (await reader.DiscardParkedAsync(parked.Id)).ShouldNotBeNull();

        (await reader.ParkedAsync()).ShouldBeEmpty();
        (await reader.DiscardParkedAsync(parked.Id)).ShouldBeNull("it does not wait any more");
        (await DecisionAsync(services)).ShouldBe("discarded operator of no use");
    }

    [Fact]
    public async Task Two_operators_who_release_at_once_have_one_effect()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var (reader, parked) = await ParkAsync(services);
        reader.Get<Poison>().Remove(13);

        var released = await Task.WhenAll(reader.ReplayParkedAsync(parked.Id), reader.ReplayParkedAsync(parked.Id));

        released.Count(message => message is not null).ShouldBe(1);
        await services.ArriveExactlyOnceAsync(1);
    }

    [Fact]
    public async Task A_decision_commits_with_the_callers_transaction()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var (reader, parked) = await ParkAsync(services);
        reader.Get<Poison>().Remove(13);

        await using (var scope = reader.NewScope())
        {
            var db = scope.Get<FactsDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(Cancelled);
            (await scope.Get<ParkedMessages>().ReplayAsync(parked.Id, Operators.Name, "mended", Cancelled)).ShouldNotBeNull();
            await transaction.RollbackAsync(Cancelled);
        }

        (await reader.ParkedAsync()).ShouldHaveSingleItem();
        (await services.ReaderDatabase.NumberAsync("select count(*) from history")).ShouldBe(0);
    }

    [Fact]
    public async Task A_refusal_by_a_rule_is_parked_with_its_code()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = services.BuildReader();
        reader.Get<Poison>().Refuse(13);
        await reader.StartAsync(Cancelled);

        await owner.WriteAsync(number: 13);

        await Eventually.BeAsync(async () => (await reader.ParkedAsync()).Count, 1, "parked");
        (await reader.ParkedAsync())[0].Error.ShouldBe("reviews.note.refused");
        reader.Get<Poison>().Batches.Count.ShouldBe(1, "a rule says the same thing twice");
    }

    private static async Task<(ServiceHost Reader, ParkedMessage Parked)> ParkAsync(TwoServices services)
    {
        var owner = await services.StartOwnerAsync();
        var reader = services.BuildReader();
        reader.Get<Poison>().Add(13);
        await reader.StartAsync(Cancelled);
        await owner.WriteAsync(number: 13);
        await Eventually.BeAsync(async () => (await reader.ParkedAsync()).Count, 1, "parked");
        var parked = (await reader.ParkedAsync())[0];
        (parked.Direction, parked.Consumer, parked.Error).ShouldBe(("incoming", TwoServices.Consumer, "InvalidOperationException"));
        return (reader, parked);
    }

    private static Task<string> DecisionAsync(TwoServices services) =>
        services.ReaderDatabase.AskAsync<string>("select concat_ws(' ', decision, decided_by, reason) from messaging.parked");
}
