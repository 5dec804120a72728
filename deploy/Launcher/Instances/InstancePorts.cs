using System.Globalization;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>Settles the ports before a start: each process keeps the one it had, unless somebody else took it meanwhile.</summary>
internal static class InstancePorts
{
    /// <summary>Where the gateway listens when nobody says otherwise.</summary>
    public const int GatewayDefault = 8130;

    private static readonly string[] Servers = ["postgres", "rabbitmq", "epmd"];

    private static readonly Dictionary<string, string[]> PortsOfProcess = new(StringComparer.Ordinal)
    {
        ["rabbitmq"] = ["rabbitmq", "rabbitmq-management", "rabbitmq-distribution"],
        ["epmd"] = ["rabbitmq-mapper"],
        [ServiceCatalogue.Gateway] = [ServiceCatalogue.Gateway, Surroundings.InternalPort],
    };

    public static void Settle(InstanceDirectory directory, int? gatewayPort, Progress progress)
    {
        if (directory.PidFile(ServiceCatalogue.Gateway).Read() is null)
        {
            SettleGateway(directory, gatewayPort, progress);
        }
        else if (gatewayPort is { } asked && asked != directory.Port(ServiceCatalogue.Gateway))
        {
            progress.Say("The gateway runs on another port and is left alone; stop first to change it.");
        }

        foreach (var process in ServiceCatalogue.All.Select(service => service.Name).Concat(Servers))
        {
            if (directory.PidFile(process).Read() is null)
            {
                foreach (var port in PortsOfProcess.GetValueOrDefault(process, [process]))
                {
                    directory.RenewPortIfTaken(port);
                }
            }
        }
    }

    private static void SettleGateway(InstanceDirectory directory, int? asked, Progress progress)
    {
        var wanted = asked ?? directory.RememberedPort(ServiceCatalogue.Gateway) ?? GatewayDefault;
        if (FreePort.IsFree(wanted))
        {
            directory.SetPort(ServiceCatalogue.Gateway, wanted);
            return;
        }

        var taken = string.Create(CultureInfo.InvariantCulture, $"Port {wanted} is taken by another program");
        if (asked is not null)
        {
            throw new LauncherException($"{taken}: choose another with --port.");
        }

        directory.SetPort(ServiceCatalogue.Gateway, FreePort.Next());
        progress.Say($"{taken}: the gateway gets another one.");
    }
}
