using System.Globalization;

namespace Cooperation.Launcher.Catalogue;

/// <summary>The settings of each process, as environment variables.</summary>
public static class ServiceSettings
{
    /// <summary>The virtual host of the system's messages.</summary>
    public const string VirtualHost = "cooperation";

    /// <summary>The user of RabbitMQ that declares exchanges, queues and bindings.</summary>
    public const string DeclareUser = "topology";

    /// <summary>What it runs with.</summary>
    public static IReadOnlyDictionary<string, string> ToRun(ServiceDescription service, ISurroundings around)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = around.ListensOn(service.Name),
            ["ConnectionStrings__App"] = around.ConnectionString(service.Name, service.ApplicationRole),
            ["Tokens__Issuer"] = "cooperation",
            ["Tokens__Keys"] = around.InternalUrl + "/internal/jwks",
        };
        if (service.UsesBroker)
        {
            settings["Broker__Host"] = around.BrokerHost;
            settings["Broker__Port"] = around.BrokerPort.ToString(CultureInfo.InvariantCulture);
            settings["Broker__VirtualHost"] = VirtualHost;
            settings["Broker__UserName"] = service.Name;
            settings["Broker__Password"] = around.BrokerPassword(service.Name);
        }

        if (service.UsesKeys)
        {
            settings["Protection__KeyFile"] = around.KeyFileOf(service.Name);
        }

        if (service.HasInternalListener || service.Calls.Count > 0)
        {
            settings["Gateway__InternalUrl"] = around.InternalUrl;
        }

        foreach (var called in service.Calls)
        {
            settings["Services__" + Capitalised(called)] = around.UrlOf(called);
        }

        if (around.DemoDate is { } date)
        {
            AddDemo(settings, service.Name, date);
        }

        return settings;
    }

    /// <summary>What <c>migrate</c> and the other commands of a service run with.</summary>
    public static IReadOnlyDictionary<string, string> ToMigrate(ServiceDescription service, ISurroundings around)
    {
        var settings = new Dictionary<string, string>(ToRun(service, around), StringComparer.Ordinal);
        settings["ConnectionStrings__Owner"] = around.ConnectionString(service.Name, service.OwnerRole);
        if (service.UsesBroker)
        {
            settings["Broker__DeclareUserName"] = DeclareUser;
            settings["Broker__DeclarePassword"] = around.BrokerPassword(DeclareUser);
        }

        return settings;
    }

    // Hotline sweeps its clocks at that date, Meetings erases what its meetings no longer need; Agreements looks for late activities and loads the plan in that year. The gateway runs pages at that date and lets the loader
    // set the time of a step; Portal says at the door that this is a demonstration; Identity takes an account for the loader.
    private static void AddDemo(Dictionary<string, string> settings, string service, string date)
    {
        if (service is ServiceCatalogue.Gateway or ServiceCatalogue.Portal or "agreements" or "hotline" or "meetings")
        {
            settings["Demo__Date"] = date;
        }

        if (service == ServiceCatalogue.Identity)
        {
            settings["Demo__Allowed"] = "true";
        }
    }

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
