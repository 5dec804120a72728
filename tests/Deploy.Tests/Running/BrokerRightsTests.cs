using System.Text.RegularExpressions;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Deploy.Tests.Running;

public sealed class BrokerRightsTests
{
    [Fact]
    public void A_service_has_rights_to_names_of_its_own_only()
    {
        foreach (var service in ServiceCatalogue.All.Select(service => service.Name))
        {
            var rights = RabbitMqPermissions.ForService(service);
            foreach (var right in (string[])[rights.Configure, rights.Write, rights.Read])
            {
                Allows(right, $"{service}.something").ShouldBeTrue();
                Allows(right, $"other.{service}.something").ShouldBeFalse();
                Allows(right, $"{service}x.something").ShouldBeFalse();
                Allows(right, "amq.default").ShouldBeFalse();
            }
        }
    }

    private static bool Allows(string right, string name) => Regex.IsMatch(name, right, RegexOptions.None, TimeSpan.FromSeconds(1));
}
