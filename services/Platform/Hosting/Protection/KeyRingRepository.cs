using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>The key ring as rows. The framework asks synchronously, at start and about once a day.</summary>
internal sealed class KeyRingRepository(IServiceProvider services) : IXmlRepository
{
    // Asked for when it is used: the framework makes this object while the pipeline is built, before it is known whether to migrate.
    private NpgsqlDataSource Source => services.GetRequiredService<NpgsqlDataSource>();

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = Source.CreateCommand("select xml from platform.key_ring");
        using var reader = command.ExecuteReader();
        var elements = new List<XElement>();
        while (reader.Read())
        {
            elements.Add(XElement.Parse(reader.GetString(0)));
        }

        return elements;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = Source.CreateCommand(
            "insert into platform.key_ring (name, xml) values (@name, @xml) on conflict (name) do update set xml = excluded.xml"
        );
        command.Parameters.AddWithValue("name", friendlyName);
        command.Parameters.AddWithValue("xml", element.ToString(SaveOptions.DisableFormatting));
        command.ExecuteNonQuery();
    }
}
