using Cooperation.Launcher.Servers;

namespace Cooperation.Deploy.Tests.Servers;

public sealed class FreePortTests
{
    [Fact]
    public void A_port_is_given_once_also_while_nobody_listens_on_it_yet() =>
        Enumerable.Range(0, 500).Select(_ => FreePort.Next()).ShouldBeUnique();
}
