using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Cooperation.Platform.Messaging.Schema;

/// <summary>The relay's own few connections: a service under load must not keep it from sending, nor the other way round.</summary>
internal sealed class MessagingData : IAsyncDisposable
{
    public MessagingData(IConfiguration configuration, MessageCatalogue catalogue)
    {
        var text = configuration.GetConnectionString("App") ?? throw new InvalidOperationException("ConnectionStrings:App is missing.");
        Connection = new NpgsqlConnectionStringBuilder(text)
        {
            ApplicationName = $"cooperation-{catalogue.Service}-messaging",
            MinPoolSize = 0,
            MaxPoolSize = 8,
            NoResetOnClose = true, // nothing of ours outlives its statement
            // A plan kept from when a table was nearly empty reads the whole table for every row of a later burst: 400 a second in
            // place of 25,000. Planning anew costs a fraction of a millisecond per 500 messages.
            MaxAutoPrepare = 0,
            Options = "-c plan_cache_mode=force_custom_plan",
        };
        Source = new NpgsqlDataSourceBuilder(Connection.ConnectionString) { Name = $"{catalogue.Service}-messaging" }.Build();
    }

    public NpgsqlConnectionStringBuilder Connection { get; }

    public NpgsqlDataSource Source { get; }

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
