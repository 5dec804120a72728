using Cooperation.Messaging.Tests.Support;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

public sealed class DeliveryTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    [Fact]
    public async Task A_change_reaches_the_other_service_once()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();

        var id = await owner.WriteAsync(number: 7);

        await services.ArriveExactlyOnceAsync(1);
        var fact = await services.ReaderDatabase.AskAsync<string>(
            "select subject || ' ' || epoch || ' ' || version || ' ' || number from fact"
        );
        fact.ShouldBe($"{id.Value} 1 1 7");
    }
}
