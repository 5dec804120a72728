using Cooperation.Tests.Support.Servers;

namespace Cooperation.Deploy.Tests.Servers;

public sealed class PrivateRabbitMqTests
{
    [Fact]
    public async Task Virtual_hosts_and_users_are_there_after_the_server_was_killed_and_started_again()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var rabbitMq = await TestRabbitMq.StartPrivateAsync(cancellationToken);
        var host = await rabbitMq.CreateVirtualHostAsync(cancellationToken);
        await host.CreateServiceAsync("hotline", cancellationToken);

        var before = rabbitMq.Instance!.Process!.Value;
        await rabbitMq.Instance.KillAsync(cancellationToken);
        rabbitMq.Instance.Process.ShouldBeNull();
        (await rabbitMq.Instance.StartAsync(cancellationToken)).ShouldBeTrue();

        rabbitMq.Instance.Process!.Value.ShouldNotBe(before);
        (await host.GetQueuesAsync(cancellationToken)).ShouldBeEmpty();
        await rabbitMq.Instance.StopAsync(cancellationToken);
        rabbitMq.Instance.Process.ShouldBeNull();
    }
}
